import { cues } from '@/lib/detection/cue';

/** Cues of the two further kinds: a mail that delivers, and an author who approves. */
export const furtherCues = cues({
  'attached-is':
    '(?:^| [,.:;-]| and| so) (?:please |kindly )?(?:find|see|attached|enclosed|attaching|here (?:is|are|you|comes|goes)|herewith|below (?:is|are|you)|i (?:have |am )?(?:attach|attached|attaching|enclose|enclosed|uploaded|put|placed|shared|sent|forwarding|sending)|we (?:have |are )?(?:attach|attached|attaching|enclose|enclosed|uploaded|put|placed|shared|forwarding|sending)) ',
  'attached-any': ' (?:attached|attachment|attachments|enclosed|herewith|attaching) ',
  link: ' (?:URL|link|drive|dropbox|folder|shared) ',
  approve:
    ' (?:approved|approve|approval|signed off|go ahead|go-ahead|authorize|endorse|accepted|accept|confirmed|confirm|agreed|agree|proceed) ',
  question: ' \\? ',
  future: ' (?:will|shall|going to|tomorrow|would|could|should|might|may|if|once|when|until|before) ',
  past: ' (?:was|were|had|yesterday|last|ago|already) ',
  'third-party': '^ (?:he|she|they|the|it|there|this|our|my|his|her|their) ',
  marketing: ' (?:click|subscribe|unsubscribe|newsletter|offer|discount|sale|free|save|members) ',
});
