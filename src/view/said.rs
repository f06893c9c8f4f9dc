//! What a view says of itself. Of the first view it is at hand; of the others the gallery says it, since their words come
//! with it.

use crate::state::ViewKind;

use super::gallery::Gallery;
use super::words::{self, Say};

/// What a view says of itself.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    /// What its picture shows, in one sentence for those who do not see it.
    pub about: Say,
    /// How to read it.
    pub how: Say,
}

/// Of the first view.
const NETWORK: Said = Said {
    about: words::ABOUT_NETWORK,
    how: words::HOW_BODY,
};

/// What is known of a view's words while the gallery may not be there.
pub fn known(view: ViewKind, gallery: Option<&dyn Gallery>) -> Option<Said> {
    match view {
        ViewKind::Network => Some(NETWORK),
        ViewKind::Framework
        | ViewKind::Time
        | ViewKind::Money
        | ViewKind::Places
        | ViewKind::Compare
        | ViewKind::Argument => gallery.map(|g| g.said(view)),
    }
}

/// Of any view; named by the gallery alone, or by what runs before there is a page.
pub fn of(view: ViewKind) -> Said {
    let (about, how) = match view {
        ViewKind::Network => return NETWORK,
        ViewKind::Framework => (words::ABOUT_FRAMEWORK, words::HOW_BODY_FRAMEWORK),
        ViewKind::Time => (words::ABOUT_TIME, words::HOW_BODY_TIME),
        ViewKind::Money => (words::ABOUT_MONEY, words::HOW_BODY_MONEY),
        ViewKind::Places => (words::ABOUT_PLACES, words::HOW_BODY_PLACES),
        ViewKind::Compare => (words::ABOUT_COMPARE, words::HOW_BODY_COMPARE),
        ViewKind::Argument => (words::ABOUT_ARGUMENT, words::HOW_BODY_ARGUMENT),
    };
    Said { about, how }
}
