//! The gallery: everything that the first view does not need, behind one trait, so that its code and its data can lie in
//! a part of the program that is fetched when a reader first asks for it. Whoever starts the page says how it is brought
//! (`src/main.rs`); here is what it can do.

use core::cell::OnceCell;

use crate::analysis::{Hit, Index, Moment};
use crate::corpus::{Corpus, Subset};
use crate::layout::geometry::Point;
use crate::outside::Outside;
use crate::scene::{self, Frame, Scene};
use crate::state::{State, ViewKind};

use super::argument;
use super::panel;
use super::said::{self, Said};
use super::table::{self, Listing};

/// What draws the views beyond the first, finds what is typed and writes the lists. Nothing but [`open`] names the one
/// type that does, so what only that type uses belongs to the part that is fetched.
pub trait Gallery {
    /// What a view says of itself.
    fn said(&self, view: ViewKind) -> Said;

    /// Draws a view.
    fn draw(&self, view: ViewKind, frame: &Frame) -> Scene;

    /// The month a drag over the time view has come to, if it began on one of its scales; points of the scene.
    fn moment_along(&self, frame: &Frame, from: Point, to: Point) -> Option<Moment>;

    /// What is known outside the paper; nothing where the build's bytes are none.
    fn outside(&self) -> Outside;

    /// Suggestions for what was typed.
    fn suggest(&self, corpus: &Corpus, typed: &str) -> Vec<Hit>;

    /// The lists as markup.
    fn lists(&self, corpus: &Corpus, outside: &Outside, state: &State, shown: &Subset, listing: Listing) -> String;

    /// The argument as markup.
    fn outline(&self, context: &argument::Context) -> String;

    /// Brings the bar under the picture, in its place, in line with the state.
    #[cfg(feature = "hydrate")]
    fn bar(&self, store: super::store::Store, place: &web_sys::Element);

    /// What the panel says beyond the paper of what is selected: all of a place, the layers that are on of anything else.
    fn beyond(&self, context: &panel::Context) -> String;
}

/// Opens the gallery.
pub fn open() -> Box<dyn Gallery> {
    Box::new(Whole::default())
}

/// The gallery, with what it keeps for one app.
#[derive(Default)]
struct Whole {
    index: OnceCell<Index>,
    #[cfg(feature = "hydrate")]
    bar: OnceCell<super::bar::Bar>,
}

impl Gallery for Whole {
    fn said(&self, view: ViewKind) -> Said {
        said::of(view)
    }

    fn draw(&self, view: ViewKind, frame: &Frame) -> Scene {
        scene::of(view, frame)
    }

    fn moment_along(&self, frame: &Frame, from: Point, to: Point) -> Option<Moment> {
        scene::time::moment_along(frame, from, to)
    }

    fn outside(&self) -> Outside {
        Outside::bundled().unwrap_or_default()
    }

    fn suggest(&self, corpus: &Corpus, typed: &str) -> Vec<Hit> {
        self.index.get_or_init(|| Index::new(corpus)).suggest(typed)
    }

    fn lists(&self, corpus: &Corpus, outside: &Outside, state: &State, shown: &Subset, listing: Listing) -> String {
        table::html(corpus, outside, state, shown, listing)
    }

    fn outline(&self, context: &argument::Context) -> String {
        argument::html(context)
    }

    #[cfg(feature = "hydrate")]
    fn bar(&self, store: super::store::Store, place: &web_sys::Element) {
        self.bar.get_or_init(|| super::bar::Bar::new(store, place)).renew();
    }

    fn beyond(&self, context: &panel::Context) -> String {
        panel::beyond(context)
    }
}
