//! Signals derived by boxed closures: one copy of the reactive machinery for all of them, not one for each.

use leptos::prelude::*;

use crate::corpus::Lang;

use super::words::Say;

/// Markup that is written anew when what it is written from changes.
pub fn markup(write: impl Fn() -> String + Send + Sync + 'static) -> Memo<String> {
    fn boxed(write: Box<dyn Fn() -> String + Send + Sync>) -> Memo<String> {
        Memo::new(move |_| write())
    }
    boxed(Box::new(write))
}

/// Words or a value of an attribute, followed by the element that shows them.
pub fn words(say: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    fn boxed(say: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
        Signal::derive(say)
    }
    boxed(Box::new(say))
}

/// Fixed words in the language of the moment.
pub fn said(lang: Memo<Lang>, say: Say) -> Signal<String> {
    words(move || say.get(lang.get()).to_owned())
}

/// A yes or no, followed by the element that heeds it.
pub fn whether(test: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    fn boxed(test: Box<dyn Fn() -> bool + Send + Sync>) -> Signal<bool> {
        Signal::derive(test)
    }
    boxed(Box::new(test))
}

/// Does something after the page stands, and again whenever what it reads changes. It is told whether it runs again.
pub fn effect(run: impl FnMut(bool) + 'static) {
    fn boxed(mut run: Box<dyn FnMut(bool)>) {
        Effect::new(move |was: Option<()>| run(was.is_some()));
    }
    boxed(Box::new(run));
}
