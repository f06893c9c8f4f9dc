//! The one listener of an app: what was touched, and what that does. Keeps the keyboard's place when markup is renewed.

use crate::analysis::Moment;
use crate::drawing::geometry::pt;
use crate::markup::command::Command;
use crate::markup::listing::Listing;
use crate::page::stage::camera;
use crate::page::store::{Drawer, Store};
use crate::state::{Action, Camera, read};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent};

/// Magnification of one step.
const STEP: f64 = 1.5;

/// Carries out what a button says.
pub fn dispatch(store: Store, act: Command) {
    let fold = |drawer: Drawer| {
        store
            .drawer
            .update(|d| *d = if *d == drawer { Drawer::None } else { drawer })
    };
    match act {
        Command::Do(action) => store.act(action),
        Command::ZoomIn => zoom(store, STEP),
        Command::ZoomOut => zoom(store, 1.0 / STEP),
        Command::Fit => store.act(Action::SetCamera(Camera::default())),
        Command::Back => store.back(),
        Command::Close => store.close(),
        Command::Guide => store.guide.update(|g| *g = !*g),
        Command::Filters => fold(Drawer::Filters),
        Command::Search => fold(Drawer::Search),
        Command::List(list) => {
            store.listing.set(Listing::of(list));
            if !store.state.with_untracked(|s| s.as_text) {
                store.act(Action::ToggleText);
            }
        }
        Command::Sort(column) => store.listing.update(|l| *l = l.sorted(column)),
        Command::Dismiss => store.notice.set(String::new()),
        Command::Play => store.playing.update(|p| *p = !*p),
        Command::Caveats => {
            let mut controls = store.state.with_untracked(|s| s.controls);
            controls.caveats = !controls.caveats;
            store.act(Action::SetControls(controls));
        }
    }
}

/// Shows what an address says, or a moment instead of its own, in the reader's language, theme and camera. `onward`
/// where this goes on with the last turn.
pub fn go(store: Store, address: &str, moment: Option<Moment>, onward: bool) {
    let now = store.state.get_untracked();
    let (mut next, _) = read(address, &store.corpus());
    (next.lang, next.theme, next.camera) = (now.lang, now.theme, now.camera);
    next.controls.moment = moment.or(next.controls.moment);
    store.onward.set(onward);
    if next != now {
        store.state.set(next);
    }
}

/// Magnifies round the middle of the frame.
fn zoom(store: Store, factor: f64) {
    let now = store.state.with_untracked(|s| s.camera);
    store.act(Action::SetCamera(camera::zoomed(now, factor, pt(0.5, 0.5))));
}

/// A click or touch anywhere in the app.
pub fn clicked(store: Store, event: &MouseEvent) {
    let Some(target) = event.target().and_then(|t| t.dyn_into::<Element>().ok()) else {
        return;
    };
    let Ok(Some(touched)) = target.closest("[data-item],[data-act]") else {
        return;
    };
    // A link opened in a new tab or window is the browser's business.
    if touched.tag_name() == "A" && (event.meta_key() || event.ctrl_key() || event.shift_key()) {
        return;
    }
    event.prevent_default();
    if let Some(code) = touched.get_attribute("data-item") {
        if let Some(item) = store.corpus().item_coded(&code) {
            store.select(item);
            keep_place(&touched, &format!("[data-item=\"{code}\"]"), true);
        }
    } else if let Some(code) = touched.get_attribute("data-act") {
        if let Some(address) = code.strip_prefix("to:") {
            go(store, address, None, false);
            return keep_place(&touched, "", false);
        }
        let Some(act) = Command::from_code(&code) else { return };
        dispatch(store, act);
        let leads_on = matches!(act, Command::Back | Command::Close | Command::Guide);
        // A switch that names the next value keeps its place under another name.
        let selector = match act {
            Command::Do(Action::SetLang(_)) => "[data-act^=\"lang:\"]".to_owned(),
            Command::Do(Action::SetTheme(_)) => "[data-act^=\"theme:\"]".to_owned(),
            _ => format!("[data-act=\"{code}\"]"),
        };
        keep_place(&touched, &selector, leads_on);
    }
}

/// A key pressed anywhere in the app, outside the picture's own keys and outside fields.
pub fn pressed(store: Store, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || in_field(event) {
        return;
    }
    match event.key().as_str() {
        "/" => {
            event.prevent_default();
            store.drawer.set(Drawer::Search);
        }
        "t" | "T" => store.act(Action::ToggleText),
        "Escape" => {
            if store.drawer.get_untracked() != Drawer::None {
                store.drawer.set(Drawer::None);
            } else if !store.trail.with_untracked(Vec::is_empty) {
                store.back();
            } else {
                store.close();
            }
        }
        _ => {}
    }
}

fn in_field(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
    target.is_some_and(|t| {
        matches!(t.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
            && t.get_attribute("type").as_deref() != Some("range")
    })
}

/// Moves the keyboard to the first match within the app that holds an element, once the page has been renewed.
pub fn lead_to(within: &Element, selector: &'static str) {
    let Some(root) = within.closest(".shell").ok().flatten() else {
        return;
    };
    request_animation_frame(move || {
        let place = root
            .query_selector(selector)
            .ok()
            .flatten()
            .and_then(|e| e.dyn_into::<HtmlElement>().ok());
        if let Some(place) = place {
            let _ = place.focus();
        }
    });
}

/// Renewed markup loses the focus: puts it back on the same button, or, where the touch led on to something else, on
/// the heading of the panel.
fn keep_place(touched: &Element, selector: &str, leads_on: bool) {
    let region = touched.closest("[data-region]").ok().flatten();
    let Some(region) = region else { return };
    // What is renewed with another address has a name that stays.
    let selector = match touched.get_attribute("data-keep") {
        Some(keep) => format!("[data-keep=\"{keep}\"]"),
        None => selector.to_owned(),
    };
    request_animation_frame(move || {
        let lost = document().active_element().is_none_or(|e| e.tag_name() == "BODY");
        if !lost {
            return;
        }
        let in_panel = region.get_attribute("data-region").as_deref() == Some("panel");
        let wanted = if leads_on && in_panel {
            "[data-heading]"
        } else {
            selector.as_str()
        };
        let found = region.query_selector(wanted).ok().flatten();
        let found = found.or_else(|| region.query_selector("[data-heading],button").ok().flatten());
        if let Some(place) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
            let _ = place.focus();
        }
    });
}
