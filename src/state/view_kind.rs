//! The one table of views: every picture the page can show, with the code its address writes.
//! Must not know how a view is drawn.

use crate::corpus::Code;

/// The views, in the order of the tabs. A new view is one variant here; every `match` then asks for its words and scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ViewKind {
    /// Three wheels on one thread.
    Network,
    /// Figure 1 rebuilt, from problem to lesson.
    Framework,
    /// A tile for each state, its centre, and the institutes at home there.
    Places,
}

impl Code for ViewKind {
    const ALL: &'static [Self] = &[ViewKind::Network, ViewKind::Framework, ViewKind::Places];

    fn code(self) -> &'static str {
        match self {
            ViewKind::Network => "network",
            ViewKind::Framework => "framework",
            ViewKind::Places => "places",
        }
    }

    fn index(self) -> usize {
        self as usize
    }
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

impl Code for Theme {
    const ALL: &'static [Self] = &[Theme::System, Theme::Light, Theme::Dark];

    fn code(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    fn index(self) -> usize {
        self as usize
    }
}
