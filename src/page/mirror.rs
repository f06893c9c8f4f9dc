//! The address mirrors the state: a link is applied once the page stands, deeds write the address, back and forward
//! are followed. Where the browser refuses (a page opened from a file), the page works on without.

use crate::corpus::{Code, Lang};
use crate::markup::command::Command;
use crate::markup::html::Html;
use crate::page::dispatch;
use crate::page::store::Store;
use crate::page::views::view;
use crate::state::{Action, State, Trouble, ViewKind, address, folder, folders, read};
use crate::text::interface;
use core::time::Duration;
use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

/// How long the address may lag behind a slider that is dragged.
const LULL: Duration = Duration::from_millis(200);

/// Begins to mirror; ends with the app.
pub fn start(store: Store) {
    let last = StoredValue::new(store.state.get_untracked());
    let waiting = RwSignal::new(false);
    // Runs after hydration, so that the markup of the first state has found its match.
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            apply(store, last);
            let moved = EventListener::new(&window(), "popstate", move |_| apply(store, last));
            // Not passive: a key that opens the search must not also be written into it.
            let active = EventListenerOptions::enable_prevent_default();
            let keyed = EventListener::new_with_options(&window(), "keydown", active, move |e| orphan_key(store, e));
            // Dropped with the app, which takes the listeners off the window.
            StoredValue::new_local((moved, keyed));
        }
    });
    Effect::new(move |before: Option<()>| {
        let now = store.state.get();
        let again = before.is_some();
        if again {
            let before = last.get_value();
            if before != now {
                let written = |state: &State| address(state, &store.corpus());
                let turned = before.controls != now.controls;
                if turned && store.onward.get_untracked() {
                    // Browsers let a page change its address only so often.
                    if !waiting.get_untracked() {
                        waiting.set(true);
                        set_timeout(
                            move || {
                                if waiting.try_get_untracked() == Some(true) {
                                    waiting.set(false);
                                    write(&address(&store.state.get_untracked(), &store.corpus()), false);
                                }
                            },
                            LULL,
                        );
                    }
                } else {
                    if waiting.get_untracked() {
                        waiting.set(false);
                        write(&written(&before), false);
                    }
                    write(&written(&now), turned || counts(&before, &now));
                }
                store.onward.set(false);
                last.set_value(now);
            }
        }
        name_page(now.lang, now.view, again);
    });
}

/// Shows what the address says.
fn apply(store: Store, last: StoredValue<State>) {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let place = path.trim_end_matches("index.html");
    let given = place.to_owned() + &location.search().unwrap_or_default();
    let (mut state, troubles) = read(&given, &store.corpus());
    // A view named by its key moves to its own page; what was not understood stays in the address to be seen.
    if troubles.is_empty()
        && state.view != State::first(state.lang).view
        && !place.ends_with(&folder(state.lang, state.view))
    {
        write(&address(&state, &store.corpus()), false);
    }
    // A link by hand may name an item but not the wheel it stands at.
    if state.wheel == State::first(state.lang).wheel {
        state.turn_to_case();
        state.apply(&store.corpus(), Action::Select(state.selected));
    }
    store.notice.set(sentence(&troubles, state.lang));
    last.set_value(state);
    if store.state.with_untracked(|s| *s != state) {
        store.state.set(state);
    }
}

/// A key pressed while nothing has the keyboard goes to the app that the page is about.
fn orphan_key(store: Store, event: &web_sys::Event) {
    let on_body = event
        .target()
        .and_then(|t| t.dyn_into::<web_sys::HtmlElement>().ok())
        .is_some_and(|e| e.tag_name() == "BODY");
    if on_body && let Some(key) = event.dyn_ref::<web_sys::KeyboardEvent>() {
        dispatch::pressed(store, key);
    }
}

/// Whether a change is one that "back" should undo by itself; a camera's is not.
fn counts(before: &State, now: &State) -> bool {
    (before.view, before.selected, before.lang, before.as_text) != (now.view, now.selected, now.lang, now.as_text)
        || before.filters != now.filters
}

/// Writes an address of the form `en/time/?sel=…`, relative to where the page lies.
fn write(address: &str, push: bool) {
    let Ok(path) = window().location().pathname() else {
        return;
    };
    let url = beside(&path, address);
    let Ok(history) = window().history() else { return };
    let done = |url: &str| match push {
        true => history.push_state_with_url(&JsValue::NULL, "", Some(url)),
        false => history.replace_state_with_url(&JsValue::NULL, "", Some(url)),
    };
    if done(&url).is_err() {
        // From a file, only the query may change, if anything.
        let query = address.find('?').map_or("?", |i| &address[i..]);
        let _ = done(query);
    }
}

/// The address as seen from a page at `path`, which may lie in a folder of a language, of a view in it, or above both.
pub fn beside(path: &str, address: &str) -> String {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let inside = |folder: &str| Lang::ALL.iter().any(|l| folder.rsplit('/').next() == Some(l.code()));
    let up = match folders(folder).1 {
        Some(_) => "../../",
        None if inside(folder) => "../",
        None => "",
    };
    let (folder, query) = address.split_at(address.find('?').unwrap_or(address.len()));
    format!("{up}{folder}{file}{query}")
}

/// Title and language of the document follow the app that mirrors it.
fn name_page(lang: Lang, view: ViewKind, changed: bool) {
    if !changed {
        return;
    }
    let page = document();
    page.set_title(&title(lang, view));
    if let Some(root) = page.document_element() {
        let _ = root.set_attribute("lang", tag(lang));
    }
}

/// Title of the document that shows a view.
pub fn title(lang: Lang, kind: ViewKind) -> String {
    let site = interface::TITLE.get(lang);
    if kind == State::first(lang).view {
        return site.to_owned();
    }
    format!("{} · {site}", view(kind).name.get(lang))
}

/// The language as HTML names it.
pub fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en",
        Lang::Zh => "zh-Hans",
    }
}

/// What was not understood, as markup; empty where all was.
fn sentence(troubles: &[Trouble], lang: Lang) -> String {
    if troubles.is_empty() {
        return String::new();
    }
    let mut h = Html::new();
    h.open("p", "")
        .text(interface::NOTICE.get(lang))
        .close("p")
        .open("ul", "");
    for t in troubles {
        h.open("li", "");
        match t {
            Trouble::UnknownKey(key) => h
                .text(interface::NOTICE_KEY.get(lang))
                .raw(" ")
                .element("code", "", key),
            Trouble::UnknownValue { key, value } => h.text(interface::NOTICE_VALUE.get(lang)).raw(" ").element(
                "code",
                "",
                &format!("{}={value}", key.code()),
            ),
            Trouble::OutOfRange { .. } => h.text(&crate::text::trouble(t, lang)),
            Trouble::BrokenNumber(value) => h
                .text(interface::NOTICE_NUMBER.get(lang))
                .raw(" ")
                .element("code", "", value),
            Trouble::Repeated(key) => {
                h.text(interface::NOTICE_REPEATED.get(lang))
                    .raw(" ")
                    .element("code", "", key.code())
            }
            Trouble::TooLong(n) => h.text(interface::NOTICE_LONG.get(lang)).raw(" ").number(*n),
            Trouble::More(n) => h.text(interface::NOTICE_MORE.get(lang)).raw(" ").number(*n),
        };
        h.close("li");
    }
    h.close("ul")
        .open_command("plain", Command::Dismiss)
        .text(interface::CLOSE.get(lang))
        .close("button");
    h.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_relative_to_the_page() {
        assert_eq!(
            beside("/sub/en/", "zh/framework/?row=network"),
            "../zh/framework/?row=network"
        );
        assert_eq!(beside("/sub/zh/time/", "zh/"), "../../zh/");
        assert_eq!(beside("/time/", "zh/time/"), "zh/time/");
        assert_eq!(beside("/sub/", "en/"), "en/");
        assert_eq!(beside("/a/zh/index.html", "zh/?text=1"), "../zh/index.html?text=1");
    }
}
