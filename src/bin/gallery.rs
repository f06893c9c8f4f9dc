//! The gallery: a module of its own that draws every view but the first, fetched when a reader asks for one. It is given
//! the paper's bytes by the page, so that they are not sent twice, and answers with scenes. Holds nothing global.

use core::cell::OnceCell;

use network_of_networks::analysis::{Index, Layers, subset_at};
use network_of_networks::corpus::{Code, Corpus, Lang, Subset};
use network_of_networks::outside::Outside;
use network_of_networks::scene::{order, wire};
use network_of_networks::state::read;
use network_of_networks::view::argument;
use network_of_networks::view::knobs;
use network_of_networks::view::table::{self, List, Listing};
use wasm_bindgen::prelude::wasm_bindgen;

/// What draws.
#[wasm_bindgen]
pub struct Gallery {
    corpus: Corpus,
    outside: Outside,
    index: OnceCell<Index>,
}

#[wasm_bindgen]
impl Gallery {
    /// A gallery of the paper whose bytes are given; nothing where they are no paper.
    pub fn open(corpus: &[u8]) -> Option<Gallery> {
        let corpus = Corpus::read(corpus).ok()?;
        let outside = Outside::bundled().ok()?;
        Some(Gallery {
            corpus,
            outside,
            index: OnceCell::new(),
        })
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

    /// Suggestions for what was typed, a line each: code, name in English and in Chinese, the form that matched.
    pub fn suggest(&self, typed: &str) -> String {
        let index = self.index.get_or_init(|| Index::new(&self.corpus));
        let mut lines = String::new();
        for hit in index.suggest(typed) {
            for part in [&self.corpus.code_of(hit.item), &hit.name.en, &hit.name.zh] {
                lines.push_str(part);
                lines.push('\t');
            }
            lines.push_str(&hit.matched);
            lines.push('\n');
        }
        lines
    }

    /// The lists as markup, for the state that an address has.
    pub fn lists(&self, address: &str, list: u8, column: Option<u8>, descending: bool) -> String {
        let (state, _) = read(address, &self.corpus);
        let all = state.filters.subset(&self.corpus);
        let shown = state
            .knobs
            .moment
            .map_or(all.clone(), |at| subset_at(&self.corpus, &all, at));
        let list = List::ALL.get(usize::from(list)).copied().unwrap_or(List::ALL[0]);
        table::html(
            &self.corpus,
            &self.outside,
            &state,
            &shown,
            Listing {
                list,
                column,
                descending,
            },
        )
    }

    /// The bar under the picture as markup, for the state that an address has.
    pub fn bar(&self, address: &str, playing: bool) -> String {
        knobs::html(&self.corpus, &read(address, &self.corpus).0, playing)
    }

    /// The argument as markup.
    pub fn outline(&self, lang: &str, selected: &str, careful: bool, checked: bool, after: bool) -> String {
        argument::html(&argument::Context {
            corpus: &self.corpus,
            shown: &Subset::all(&self.corpus),
            lang: Lang::from_code(lang).unwrap_or(Lang::En),
            selected: self.corpus.item_coded(selected),
            careful,
            outside: &self.outside,
            layers: Layers { checked, after },
        })
    }
}

fn main() {}
