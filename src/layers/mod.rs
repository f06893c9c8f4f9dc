//! What is known outside the paper: names and homes of centres and institutes, what sources say of the paper's claims,
//! what happened afterwards. A value of its own with bytes of its own, so that none of it can pass for the paper's
//! evidence. Knows the corpus only, and points at it by codes.

mod codes;
mod model;

use crate::corpus::{Code, Institute, Region, Site, Text};
pub use codes::*;
pub use model::*;

/// Why bytes are not what is known outside the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotOutside(pub String);

/// Everything known outside the paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LayerData {
    tables: Tables,
}

impl LayerData {
    /// What the build compiled from `data/layers/`.
    ///
    /// # Errors
    /// When the bytes do not fit the model, which would be a fault of the build.
    pub fn bundled() -> Result<Self, NotOutside> {
        postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/layers.bin")))
            .map(|tables| LayerData { tables })
            .map_err(|e| NotOutside(e.to_string()))
    }

    /// Every row, of the layers too. What shows rows of a layer must ask [`crate::analysis::outer`] instead, which
    /// heeds what the reader has turned on.
    pub fn tables(&self) -> &Tables {
        &self.tables
    }

    /// The centre of a state.
    pub fn centre(&self, region: Region) -> Option<&Centre> {
        self.tables.centres.iter().find(|c| c.region == region)
    }

    /// The tile of a state.
    pub fn tile(&self, region: Region) -> Option<&Tile> {
        self.tables.tiles.iter().find(|t| t.region == region)
    }

    /// The institutes, in the order of their founding.
    pub fn institutes(&self) -> &[Institution] {
        &self.tables.institutes
    }

    /// One institute.
    pub fn institute(&self, id: Institute) -> Option<&Institution> {
        self.tables.institutes.iter().find(|i| i.id == id)
    }

    /// The institutes that have their home in a state, in the order of their founding.
    pub fn institutes_in(&self, region: Region) -> impl Iterator<Item = &Institution> {
        self.tables.institutes.iter().filter(move |i| i.region == region)
    }

    /// The name of a place.
    pub fn name(&self, site: Site) -> Option<&Text> {
        match site {
            Site::Centre(region) => self.centre(region).map(|c| &c.name),
            Site::Institute(id) => self.institute(id).map(|i| &i.name),
        }
    }

    /// Where the name of a place is known from.
    pub fn proof(&self, site: Site) -> Option<&Proof> {
        match site {
            Site::Centre(region) => self.centre(region).map(|c| &c.proof),
            Site::Institute(id) => self.institute(id).map(|i| &i.proof),
        }
    }

    /// The words for a code: `outside.word(check.verdict)`.
    pub fn word(&self, code: impl Worded) -> Option<&Text> {
        code.words(&self.tables.book)
    }
}

impl Tie {
    /// Whether it ends at a place.
    pub fn ends_at(&self, site: Site) -> bool {
        match site {
            Site::Centre(region) => self.region == region,
            Site::Institute(id) => self.institute == id,
        }
    }
}

/// A code that has words in the book.
pub trait Worded: Code {
    /// The words, if the book has any for it.
    fn words(self, book: &Book) -> Option<&Text>;
}

/// Ties a code to its list of words.
macro_rules! worded {
    ($($code:ty = $list:ident),* $(,)?) => {$(
        impl Worded for $code {
            fn words(self, book: &Book) -> Option<&Text> {
                book.$list.get(self.index())
            }
        }
    )*};
}

worded! { Verdict = verdicts, Confidence = confidences, Sponsor = sponsors }
