import { message } from "../messages/message.ts";

/** The corpus version, how to cite, and what Casus does not say. */
export function Foot({ corpus }: { readonly corpus: string | undefined }) {
  return (
    <footer className="foot">
      <p>
        {corpus && `${message.frame.footCorpus(corpus)} `}
        {message.frame.foot}
      </p>
      {corpus && (
        <p>
          {message.frame.cite(corpus, location.href)} {message.frame.footReceipt}
        </p>
      )}
    </footer>
  );
}
