//! The layers beside the paper: silent while they are off, complete while they are on, and never on top of anything of
//! the paper's; in every view and list, and in both languages.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod pictures;
mod room;
mod words;

use network_of_networks::analysis::{Controls, Layers};
use network_of_networks::corpus::{Corpus, Feature, Lang, Programme, Subset};
use network_of_networks::drawing::geometry::Size;
use network_of_networks::drawing::{Form, Frame};
use network_of_networks::layers::{LayerData, Proof};

/// Both layers off.
pub const OFF: Layers = Layers {
    checked: false,
    after: false,
};
/// What sources say.
pub const CHECKED: Layers = Layers {
    checked: true,
    after: false,
};
/// What came after.
pub const AFTER: Layers = Layers {
    checked: false,
    after: true,
};
/// Both layers on.
pub const BOTH: Layers = Layers {
    checked: true,
    after: true,
};

/// Frames that pictures are looked at in.
pub const SIZES: [(f64, f64); 6] = [
    (1520.0, 930.0),
    (1408.0, 840.0),
    (1110.0, 774.0),
    (990.0, 640.0),
    (720.0, 400.0),
    (390.0, 700.0),
];

/// The paper and what is known outside it.
pub struct World {
    pub corpus: Corpus,
    pub layer_data: LayerData,
    pub shown: Subset,
}

impl Default for World {
    fn default() -> World {
        let corpus = Corpus::bundled().expect("the bundled corpus");
        World {
            shown: Subset::all(&corpus),
            layer_data: LayerData::bundled().expect("the bundled knowledge"),
            corpus,
        }
    }
}

impl World {
    pub fn frame(&self, (w, h): (f64, f64), lang: Lang, layers: Layers) -> Frame<'_> {
        Frame {
            corpus: &self.corpus,
            layer_data: Some(&self.layer_data),
            shown: &self.shown,
            lang,
            size: Size { w, h },
            zoom: 1.0,
            form: Form::for_width(w),
            wheel: Programme::Nnmi,
            row: Feature::Mission,
            controls: Controls {
                layers,
                ..Controls::default()
            },
        }
    }

    /// Every row of the layers: the items it is about, its words, and where it is known from.
    pub fn rows(&self, layers: Layers) -> Vec<Known<'_>> {
        let t = self.layer_data.tables();
        let checks = t.checks.iter().filter(|_| layers.checked).map(|r| Known {
            about: r.about.clone(),
            en: &r.text.en,
            zh: &r.text.zh,
            proof: &r.proof,
        });
        let after = t.after.iter().filter(|_| layers.after).map(|r| Known {
            about: r.about.clone(),
            en: &r.text.en,
            zh: &r.text.zh,
            proof: &r.proof,
        });
        checks.chain(after).chain(self.ties(layers)).collect()
    }

    /// The ties between centres and institutes, which are of the layer of what came after.
    pub fn ties(&self, layers: Layers) -> impl Iterator<Item = Known<'_>> {
        use network_of_networks::corpus::Code;
        let ties = self.layer_data.tables().ties.iter().filter(move |_| layers.after);
        ties.map(|r| Known {
            about: vec![["p.", r.region.code()].concat(), ["i.", r.institute.code()].concat()],
            en: &r.text.en,
            zh: &r.text.zh,
            proof: &r.proof,
        })
    }
}

/// One row of a layer.
pub struct Known<'a> {
    pub about: Vec<String>,
    en: &'a str,
    zh: &'a str,
    pub proof: &'a Proof,
}

impl Known<'_> {
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => self.en,
            Lang::Zh => self.zh,
        }
    }
}

/// Words without blanks.
pub fn bare(words: &str) -> String {
    words.chars().filter(|c| !c.is_whitespace()).collect()
}
