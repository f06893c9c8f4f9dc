//! The one table of views. A new view is a row here; what it says of itself is in `captions`, its picture in `views`.

use crate::state::ViewKind;
use crate::text::interface;
use crate::text::interface::Bilingual;

/// What the shell needs to know of a view.
#[derive(Clone, Copy)]
pub struct View {
    /// Which one.
    pub kind: ViewKind,
    /// On its tab.
    pub name: Bilingual,
    /// Whether the picture has the whole width until something is selected.
    pub wide: bool,
}

/// The views, in the order of the tabs.
pub const VIEWS: [View; 7] = [
    View {
        kind: ViewKind::Network,
        name: interface::NETWORK,
        wide: false,
    },
    View {
        kind: ViewKind::Framework,
        name: interface::FRAMEWORK,
        wide: true,
    },
    View {
        kind: ViewKind::Time,
        name: interface::TIME,
        wide: true,
    },
    View {
        kind: ViewKind::Money,
        name: interface::MONEY,
        wide: true,
    },
    View {
        kind: ViewKind::Places,
        name: interface::PLACES,
        wide: false,
    },
    View {
        kind: ViewKind::Compare,
        name: interface::COMPARE,
        wide: true,
    },
    View {
        kind: ViewKind::Argument,
        name: interface::ARGUMENT,
        wide: false,
    },
];

/// The row of a view.
pub fn view(kind: ViewKind) -> View {
    match kind {
        ViewKind::Network => VIEWS[0],
        ViewKind::Framework => VIEWS[1],
        ViewKind::Time => VIEWS[2],
        ViewKind::Money => VIEWS[3],
        ViewKind::Places => VIEWS[4],
        ViewKind::Compare => VIEWS[5],
        ViewKind::Argument => VIEWS[6],
    }
}

/// One sentence about the page of a view, for search results and shared links.
#[cfg(feature = "ssr")]
pub fn description(lang: crate::corpus::Lang, kind: ViewKind) -> &'static str {
    match kind {
        ViewKind::Network => interface::DESCRIPTION.get(lang),
        ViewKind::Framework
        | ViewKind::Time
        | ViewKind::Money
        | ViewKind::Places
        | ViewKind::Compare
        | ViewKind::Argument => crate::page::captions::of(kind).about.get(lang),
    }
}
