//! The deferred views: everything that the first view does not need, behind the trait [`Deferred`], so that its code and
//! its data can lie in a part of the program that is fetched when a reader first asks for it (`src/main.rs`). Nothing
//! but [`open`] names the one type that implements it, so what only that type uses belongs to the part that is fetched.

use crate::analysis::{Hit, Index, Moment};
use crate::corpus::{Corpus, Subset};
use crate::drawing::geometry::Point;
use crate::drawing::{Frame, Scene};
use crate::layers::LayerData;
use crate::markup::listing::Listing;
use crate::page::captions::Caption;
use crate::page::store::Deferred;
use crate::page::{captions, panel, table};
use crate::state::{State, ViewKind};
use crate::views;
use crate::views::argument::outline;
use core::cell::OnceCell;

/// Opens the deferred views.
pub fn open() -> Box<dyn Deferred> {
    Box::new(AllViews::default())
}

/// All of them, with what is kept for one app.
#[derive(Default)]
struct AllViews {
    index: OnceCell<Index>,
    #[cfg(feature = "hydrate")]
    bar: OnceCell<crate::page::bar::Bar>,
}

impl Deferred for AllViews {
    fn caption(&self, view: ViewKind) -> Caption {
        captions::of(view)
    }

    fn draw(&self, view: ViewKind, frame: &Frame) -> Scene {
        views::draw(view, frame)
    }

    fn moment_along(&self, frame: &Frame, from: Point, to: Point) -> Option<Moment> {
        views::time::scene::moment_along(frame, from, to)
    }

    fn layer_data(&self) -> LayerData {
        LayerData::bundled().unwrap_or_default()
    }

    fn suggest(&self, corpus: &Corpus, typed: &str) -> Vec<Hit> {
        self.index.get_or_init(|| Index::new(corpus)).suggest(typed)
    }

    fn lists(
        &self,
        corpus: &Corpus,
        layer_data: &LayerData,
        state: &State,
        shown: &Subset,
        listing: Listing,
    ) -> String {
        table::html(corpus, layer_data, state, shown, listing)
    }

    fn outline(&self, context: &outline::Context) -> String {
        outline::html(context)
    }

    #[cfg(feature = "hydrate")]
    fn bar(&self, store: crate::page::store::Store, place: &web_sys::Element) {
        self.bar
            .get_or_init(|| crate::page::bar::Bar::new(store, place))
            .renew();
    }

    fn beyond(&self, context: &panel::Context) -> String {
        panel::beyond(context)
    }
}
