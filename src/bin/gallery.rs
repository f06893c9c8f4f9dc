//! The gallery: a module of its own that draws every view but the first, fetched when a reader asks for one. It is given
//! the paper's bytes by the page, so that they are not sent twice, and answers with scenes. Holds nothing global.

use network_of_networks::corpus::{Code, Corpus, Lang, Subset};
use network_of_networks::outside::Outside;
use network_of_networks::scene::{order, wire};
use network_of_networks::view::argument;
use wasm_bindgen::prelude::wasm_bindgen;

/// What draws.
#[wasm_bindgen]
pub struct Gallery {
    corpus: Corpus,
    outside: Outside,
}

#[wasm_bindgen]
impl Gallery {
    /// A gallery of the paper whose bytes are given; nothing where they are no paper.
    pub fn open(corpus: &[u8]) -> Option<Gallery> {
        let corpus = Corpus::read(corpus).ok()?;
        let outside = Outside::bundled().ok()?;
        Some(Gallery { corpus, outside })
    }

    /// The bytes of the scene that an order's bytes ask for; empty where they ask for none.
    pub fn draw(&self, order: &[u8]) -> Vec<u8> {
        order::fulfil(order, &self.corpus, &self.outside)
            .map_or_else(Vec::new, |scene| wire::write(&scene, &self.corpus))
    }

    /// What is known outside the paper, as bytes.
    pub fn outside(&self) -> Vec<u8> {
        Outside::bytes().to_vec()
    }

    /// The argument as markup.
    pub fn outline(&self, lang: &str, selected: &str, careful: bool) -> String {
        argument::html(&argument::Context {
            corpus: &self.corpus,
            shown: &Subset::all(&self.corpus),
            lang: Lang::from_code(lang).unwrap_or(Lang::En),
            selected: self.corpus.item_coded(selected),
            careful,
        })
    }
}

fn main() {}
