export interface GmailThreadFields {
  /** Hexadecimal. */
  readonly id: string;
  readonly sender: string;
  /** Markup of the mail's text. */
  readonly text?: string;
}

/** Markup of Gmail's visible view with a thread of one expanded message; subject and text name the thread's id. */
export const aGmailThread = ({ id, sender, text = `Text of ${id}` }: GmailThreadFields): string => `
  <div role="main">
    <h2 class="hP" data-legacy-thread-id="${id}">Subject ${id}</h2>
    <div role="list">
      <div role="listitem" aria-expanded="true">
        <div class="adn ads" data-legacy-message-id="${id}">
          <div class="gE">
            <table><tr>
              <td><h3><span role="gridcell"><span class="gD" email="${sender}" name="Ana Ruiz">Ana Ruiz</span></span></h3></td>
              <td><span class="g3" role="gridcell" title="Oct 9, 2026, 10:32 AM"></span></td>
            </tr><tr><td><span class="hb">to <span email="sam@studio.example" name="me">me</span></span></td></tr></table>
          </div>
          <div class="ii"><div class="a3s">${text}</div></div>
        </div>
      </div>
    </div>
  </div>`;
