import fc from "fast-check";
import { all } from "./all.ts";

// Property tests draw the same inputs at every run, so that only a change turns one red. The sweep over everything
// draws new ones.
if (!all) fc.configureGlobal({ seed: 20261129 });
