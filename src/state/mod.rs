//! What is on show: one small value, the actions that change it, and its address. Knows the corpus only.

mod filters;

pub use filters::*;

use crate::corpus::{Feature, Item, Lang, Programme};

/// The views, in the order of the tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ViewKind {
    /// Three wheels on one thread.
    Network,
    /// Figure 1 rebuilt, from problem to lesson.
    Framework,
}

/// Colour theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    /// As the reader's system says.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// What part of a picture the frame shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// Magnification; 1 fits the picture. Kept within 1 to 8.
    pub zoom: f64,
    /// Centre of the frame as a share of the picture's width, 0 to 1.
    pub x: f64,
    /// Centre of the frame as a share of the picture's height, 0 to 1.
    pub y: f64,
}

impl Default for Camera {
    fn default() -> Self {
        Camera { zoom: 1.0, x: 0.5, y: 0.5 }
    }
}

/// Everything a link must restore.
#[derive(Clone, Debug, PartialEq)]
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
        }
    }
}
