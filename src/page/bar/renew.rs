//! Brings markup on the page in line with new markup without replacing what stands: a slider stays in the hand that
//! drags it, the keyboard stays where it is. Must not know what the markup is of.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// Every attribute that may change while its element stays.
const CHANGING: [&str; 14] = [
    "class",
    "hidden",
    "title",
    "aria-label",
    "aria-pressed",
    "aria-valuetext",
    "data-act",
    "data-keep",
    "data-to",
    "data-months",
    "min",
    "max",
    "value",
    "d",
];

/// Renews what stands in a place. Where other elements are to stand there, everything is replaced.
pub fn renew(place: &Element, markup: &str) {
    let Ok(fresh) = document().create_element("div") else {
        return;
    };
    fresh.set_inner_html(markup);
    if !matched(place, &fresh) {
        place.set_inner_html(markup);
    }
}

/// Renews element by element; whether all of them were there.
fn matched(place: &Element, fresh: &Element) -> bool {
    let (Ok(old), Ok(new)) = (place.query_selector_all("*"), fresh.query_selector_all("*")) else {
        return false;
    };
    let at = |list: &web_sys::NodeList, i| list.get(i).and_then(|n| n.dyn_into::<Element>().ok());
    let pairs = || (0..new.length()).filter_map(|i| at(&old, i).zip(at(&new, i)));
    if old.length() != new.length() || pairs().any(|(a, b)| a.tag_name() != b.tag_name()) {
        return false;
    }
    for (a, b) in pairs() {
        for name in CHANGING {
            let (is, shall) = (a.get_attribute(name), b.get_attribute(name));
            if is != shall {
                let _ = match shall {
                    Some(value) => a.set_attribute(name, &value),
                    None => a.remove_attribute(name),
                };
            }
        }
        // Once turned, a slider no longer follows its attribute.
        if let (Some(a), Some(value)) = (a.dyn_ref::<HtmlInputElement>(), b.get_attribute("value")) {
            a.set_value(&value);
        }
        if b.child_element_count() == 0 && a.text_content() != b.text_content() {
            a.set_text_content(b.text_content().as_deref());
        }
    }
    true
}
