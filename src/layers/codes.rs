//! The closed sets that knowledge from outside the paper is coded with.

use crate::corpus::{Code, codes};
use serde::{Deserialize, Serialize};

codes! {
    /// What official and other public sources say of a claim of the paper.
    Verdict {
        /// The same.
        Matches = "matches",
        /// The same, but for rounding.
        Rounded = "rounded",
        /// Another number, date, name or scope.
        Differs = "differs",
        /// True of something else.
        Misattributed = "misattributed",
        /// A later source doubts it.
        ContestedLater = "contested-later",
        /// No source was found.
        NotFound = "not-found",
    }
}

codes! {
    /// How a row was confirmed. There is no code for what is only remembered: such rows are left out.
    Confidence {
        /// A copy of the page named was read, and says it.
        Seen = "seen",
        /// Only pages with neighbouring years or measures were read.
        Near = "near",
    }
}

codes! {
    /// The federal department that is an institute's main sponsor.
    Sponsor {
        /// Defense.
        Defense = "DOD",
        /// Energy.
        Energy = "DOE",
        /// Commerce.
        Commerce = "DOC",
    }
}

codes! {
    /// One of the two layers beside the paper, off until asked for.
    Layer {
        /// What sources say of the paper's claims.
        Checked = "checked",
        /// What became of the networks after the paper.
        After = "after",
    }
}

impl Layer {
    /// The class of whatever the layer adds to a picture, panel or table, so that it is told apart everywhere.
    pub const fn class(self) -> &'static str {
        match self {
            Layer::Checked => "x-checked",
            Layer::After => "x-after",
        }
    }
}
