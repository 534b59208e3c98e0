/** A key pair for tests alone, made with `minisign -G -W`. */
export const publicKey = "RWQrIeARbmcDxEXJXaYvJVX5sUN9RckGM3ymWOaV0c2nDrBTAxdt3LyN";
export const secretKey = `untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKyHgEW5nA8SjPhkdB4UML5qHXXy3lgwbncgcgxqVwVzD+bsVksEuSUXJXaYvJVX5sUN9RckGM3ymWOaV0c2nDrBTAxdt3LyNAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`;

/** Another, made with `minisign -G`, whose password is "pass". */
export const encrypted = {
  publicKey: "RWSsF6rlekh1vvK1GoBH3GAk7nnqYKiwUEEBGHzBYERRgD+ps6eBRfwz",
  secretKey: `untrusted comment: minisign encrypted secret key
RWRTY0IyTkw/Qb6uTzbw363NdWO03PFIgjZQ7UZEiWYqM1w6N7kAAAACAAAAAAAAAEAAAAAAF6swrJ1pENNWyoWDgpYQPpAWOC/UiPH4on57s7rzbLdhlFff9PSN7NNmZtcOnCfIUq7p9/m9MySe8MeWmOg9e2/FfcymHmkMCtZp8VoTLHsgoZDynE3UQkYZN8cJtjBFCRhRZEPpyyI=
`,
};
