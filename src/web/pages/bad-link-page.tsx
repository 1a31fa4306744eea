import { Page } from "../frame/page.tsx";
import { message } from "../messages/message.ts";
import { Go } from "../navigation.tsx";
import { type BadLink, place } from "../permalink.ts";

/** A link that cannot be followed: what is wrong, and how to mend it. */
export function BadLinkPage({ what, mend }: BadLink) {
  return (
    <Page title={message.badLink.title} docket={[]}>
      <div className="top">
        <h1>{message.badLink.title}</h1>
        <div className="fail" role="alert">
          <p>{what}</p>
          <p className="mend">
            {mend} <Go to={place("study")}>{message.badLink.home}</Go>
          </p>
        </div>
      </div>
    </Page>
  );
}
