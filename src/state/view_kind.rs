//! The one table of views: every picture the page can show, with the code its address writes.
//! Must not know how a view is drawn.

use crate::corpus::Code;

/// The views. A new view is one variant here; every `match` then asks for its words and scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ViewKind {
    /// Three wheels on one thread.
    Network,
    /// Figure 1 rebuilt, from problem to lesson.
    Framework,
    /// Events as wide as their dates are vague, and wheels as they stood.
    Time,
    /// Resource guidance: six mechanisms, each on its own ruler.
    Money,
    /// Where the networks stand.
    Places,
    /// Features by programmes, and all that is set side by side.
    Compare,
    /// The paper as an outline to walk through.
    Argument,
}

impl Code for ViewKind {
    /// In the order of the tabs.
    const ALL: &'static [Self] = &[
        ViewKind::Network,
        ViewKind::Framework,
        ViewKind::Time,
        ViewKind::Money,
        ViewKind::Places,
        ViewKind::Compare,
        ViewKind::Argument,
    ];

    fn code(self) -> &'static str {
        match self {
            ViewKind::Network => "network",
            ViewKind::Framework => "framework",
            ViewKind::Time => "time",
            ViewKind::Money => "money",
            ViewKind::Places => "places",
            ViewKind::Compare => "compare",
            ViewKind::Argument => "argument",
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
