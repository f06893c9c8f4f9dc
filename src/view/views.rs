//! The one table of views: its name, and how its scene is drawn. A new view is a row here and a folder of its own.

use crate::scene::{self, Frame, Scene};
use crate::state::ViewKind;

use super::words::{self, Say};

/// What the shell needs to know of a view.
#[derive(Clone, Copy)]
pub struct View {
    /// Which one.
    pub kind: ViewKind,
    /// On its tab.
    pub name: Say,
    /// What its picture shows, in one sentence for those who do not see it.
    pub about: Say,
    /// Draws it.
    pub scene: fn(&Frame) -> Scene,
    /// Whether the picture needs the whole width, so that the panel slides over it.
    pub wide: bool,
}

/// The views, in the order of the tabs.
pub const VIEWS: [View; 3] = [
    View {
        kind: ViewKind::Network,
        name: words::NETWORK,
        about: words::ABOUT_NETWORK,
        scene: scene::network::scene,
        wide: false,
    },
    View {
        kind: ViewKind::Framework,
        name: words::FRAMEWORK,
        about: words::ABOUT_FRAMEWORK,
        scene: scene::framework::scene,
        wide: true,
    },
    View {
        kind: ViewKind::Places,
        name: words::PLACES,
        about: words::ABOUT_PLACES,
        scene: scene::places::scene,
        wide: false,
    },
];

/// The row of a view.
pub fn view(kind: ViewKind) -> View {
    match kind {
        ViewKind::Network => VIEWS[0],
        ViewKind::Framework => VIEWS[1],
        ViewKind::Places => VIEWS[2],
    }
}
