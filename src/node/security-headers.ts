const policy = {
  "default-src": "'self'",
  // Pictures are saved as PNG by way of a data or blob address.
  "img-src": "'self' data: blob:",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'self'",
};

/** The headers of every reply: nothing from elsewhere runs, nothing leaks to elsewhere. */
export const securityHeaders = {
  "content-security-policy": Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};
