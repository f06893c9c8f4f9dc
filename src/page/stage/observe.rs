//! Watches the size of an element for as long as it lives.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};

/// A size watch that ends when it is dropped.
pub struct Watch {
    observer: ResizeObserver,
    // Held so that the browser has something to call.
    _told: Closure<dyn FnMut()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls `told` with width and height in CSS pixels now and at every change, until the present owner is cleaned up.
pub fn size(element: Element, told: impl Fn(f64, f64) + 'static) {
    let watched = element.clone();
    let closure = Closure::<dyn FnMut()>::new(move || {
        let (w, h) = (f64::from(watched.client_width()), f64::from(watched.client_height()));
        if w > 0.0 && h > 0.0 {
            told(w, h);
        }
    });
    if let Ok(observer) = ResizeObserver::new(closure.as_ref().unchecked_ref()) {
        observer.observe(&element);
        StoredValue::new_local(Watch {
            observer,
            _told: closure,
        });
    }
}
