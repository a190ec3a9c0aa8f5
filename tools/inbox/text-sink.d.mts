/** A text as the store keeps it. */
interface StoredText {
  kind: 'text';
  to: string;
  from: string;
  text: string;
  at: string;
  reference: string;
}

/** Whether a request is meant for the text service. */
export function isTextRequest(pathname: string): boolean;

/** Answers as Twilio's Messages API does, and keeps the text instead of sending it. */
export function answerTextRequest(
  request: {
    method: string | undefined;
    pathname: string;
    search?: string;
    authorization: string | undefined;
    body: string;
  },
  service: {
    accountSid: string;
    authToken: string;
    store: {
      add(text: Omit<StoredText, 'at'>): StoredText;
      newestFirst(): StoredText[];
      findByReference(reference: string): StoredText | undefined;
    };
  },
): { status: number; json: unknown };
