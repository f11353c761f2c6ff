import type { seedBuilders } from './seed-builders.ts';
import type { SeedPart } from './seed-records.ts';

/**
 * The plan behind the demo's first client, and the two reports they had: one milestone reached and one slipping since the last
 * one, a high risk, a need that waits for its confirmation.
 */
export const northwindPlan = (
  build: ReturnType<typeof seedBuilders>,
): Pick<SeedPart, 'milestone' | 'risk' | 'requirement' | 'touchpoint'> => ({
  milestone: [
    build.milestone('dock', { name: 'Pilot at dock 2', baseline: build.day(-4), actual: build.day(-4) }),
    build.milestone('sites', { name: 'Pilot at all three sites', baseline: build.day(14), forecast: build.day(14) }),
    build.milestone('live', { name: 'Go-live', baseline: build.day(35), forecast: build.day(42) }),
    build.milestone('accepted', { name: 'Acceptance', baseline: build.day(56), forecast: build.day(56) }),
  ],
  risk: [
    build.risk('audit', {
      text: 'The audit may come before carriers sign in with two factors',
      probability: 3,
      impact: 5,
      response: 'It is built on the test system and can go live four working days after your decision',
    }),
    build.risk('scanners', {
      text: 'The second batch of hand scanners may arrive late',
      probability: 3,
      impact: 3,
      response: 'Dock 4 starts with the spare scanners of dock 2',
    }),
  ],
  requirement: [
    build.requirement('own-carriers', { text: 'Each site sees only its own carriers' }),
    build.requirement('nightly', { text: 'Stock is exported every night before 04:00', confirmedOn: build.day(-40) }),
  ],
  touchpoint: [
    build.status(13),
    build.status(6, {
      template: 'Status report',
      text: 'Overall: on track. Done: Send the label templates. Next: the stock view, the revised cut-over plan, the pilot sites.',
      items: [
        build.told('done', 'commitment-kept-2', 'Send the label templates', -10),
        build.told('next', 'commitment-kept-1', 'Publish the stock view for all three sites', -5),
        build.told('next', 'commitment-plan', 'Send the revised cut-over plan', -2),
        build.told('next', 'commitment-pilot', 'Confirm the pilot sites', 0),
        build.told('milestones', 'milestone-dock', 'Pilot at dock 2', -4),
        build.told('milestones', 'milestone-sites', 'Pilot at all three sites', 14),
        build.told('milestones', 'milestone-live', 'Go-live', 35),
      ],
    }),
  ],
});
