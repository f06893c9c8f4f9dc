//! What is on show: one small value, the actions that change it, and its address. Knows the corpus only.

mod action;
mod address;
mod camera;
mod controls;
mod decimal;
mod decode;
mod facets;
mod filters;
mod trouble;
mod view_kind;

use crate::analysis::{Controls, stands};
use crate::corpus::{Corpus, Feature, Item, Lang, Programme};
pub use action::Action;
pub use address::{address, folder, normal, root};
pub use camera::{Camera, ZOOM_MAX, ZOOM_MIN};
pub use decode::{folders, read};
pub use facets::{Facet, FacetValue};
pub use filters::{Chosen, FacetCounts, Filters};
pub use trouble::{Key, Trouble};
pub use view_kind::{Theme, ViewKind};

/// Everything a link must restore.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct State {
    /// Language.
    pub lang: Lang,
    /// Theme.
    pub theme: Theme,
    /// Which view.
    pub view: ViewKind,
    /// Whether the view is shown as text (tables) instead of a picture.
    pub as_text: bool,
    /// What is selected.
    pub selected: Option<Item>,
    /// Filters.
    pub filters: Filters,
    /// Camera of the picture.
    pub camera: Camera,
    /// Which wheel a narrow screen shows.
    pub wheel: Programme,
    /// Which feature a narrow framework shows.
    pub row: Feature,
    /// What is turned beyond filters: moment, sliders, outer layers.
    pub controls: Controls,
}

impl State {
    /// What a first visit shows.
    pub fn first(lang: Lang) -> Self {
        State {
            lang,
            theme: Theme::System,
            view: ViewKind::Network,
            as_text: false,
            selected: None,
            filters: Filters::default(),
            camera: Camera::default(),
            wheel: Programme::Mep,
            row: Feature::Mission,
            controls: Controls::default(),
        }
    }

    /// The live counts of the filters, among what stood at the chosen moment.
    pub fn counts(&self, corpus: &Corpus) -> FacetCounts {
        match self.controls.moment {
            Some(moment) => self.filters.counts_among(corpus, |id| stands(corpus, id, moment)),
            None => self.filters.counts(corpus),
        }
    }
}
