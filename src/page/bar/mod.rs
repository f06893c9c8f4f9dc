//! The bar under the picture in the browser: heeds its sliders, lets the moment step on by itself, renews its markup. What
//! stands on it is written in `controls`; its buttons are read by the app's one listener.

mod renew;

use crate::analysis::Moment;
use crate::drawing::{Scene, layer_marks};
use crate::page::controls;
use crate::page::dispatch::go;
use crate::page::store::Store;
use crate::state::State;
use core::cell::Cell;
use core::time::Duration;
use gloo_events::EventListener;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

/// How long a moment is shown while it steps on by itself.
const PACE: Duration = Duration::from_secs(1);

/// Milliseconds after which a key on a slider begins anew: what is turned sooner, "back" undoes at once.
const RUN: f64 = 800.0;

/// The bar of one app.
pub struct Bar {
    hand: Hand,
    // Dropped with the bar, which takes them off its element.
    _heard: [EventListener; 3],
}

/// What turns the controls.
#[derive(Clone)]
struct Hand {
    store: Store,
    place: Element,
    /// What the last step by itself led to: anything else is the reader's doing.
    led_to: Rc<Cell<Option<State>>>,
    /// Until when a turn goes on with the last one, in milliseconds of the page.
    held_until: Rc<Cell<f64>>,
}

impl Bar {
    /// Begins to heed the sliders in a place.
    pub fn new(store: Store, place: &Element) -> Bar {
        let hand = Hand {
            store,
            place: place.clone(),
            led_to: Rc::default(),
            held_until: Rc::default(),
        };
        let heard = ["input", "change", "click"].map(|kind| {
            let hand = hand.clone();
            EventListener::new(place, kind, move |event| hand.felt(event))
        });
        Bar { hand, _heard: heard }
    }

    /// Brings the bar in line with the state.
    pub fn renew(&self) {
        let Hand { store, place, .. } = &self.hand;
        self.hand.play();
        let playing = store.playing.get_untracked();
        let (corpus, layer_data) = (store.corpus(), store.layer_data());
        let markup = store.state.with_untracked(|state| {
            let count = |s: &Scene| layer_marks::unplaced(s, &corpus, &layer_data, state.controls.layers);
            let unplaced = match controls::marked(state) {
                true => store.scene.with_untracked(|s| s.as_deref().map_or(0, count)),
                false => 0,
            };
            controls::html(&corpus, &layer_data, state, playing, unplaced)
        });
        renew::renew(place, &markup);
        // Until now it would have turned nothing, and was hidden.
        let _ = place.set_attribute("data-live", "");
    }
}

impl Hand {
    /// A slider was moved or let go of.
    fn felt(&self, event: &Event) {
        let slider = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        let Some(slider) = slider else { return };
        let now = event.time_stamp();
        match event.type_().as_str() {
            // A key that stays down changes again and again; a mouse lets go once, and clicks.
            "change" => return self.held_until.set(now + RUN),
            "click" => return self.held_until.set(0.0),
            _ => {}
        }
        let onward = now < self.held_until.replace(f64::INFINITY);
        let value = slider.value();
        if let Some(rest) = slider.get_attribute("data-months") {
            let moment = value.parse().ok().map(Moment::at_index);
            go(self.store, &rest, moment, onward);
        } else if let Some(to) = slider.get_attribute("data-to") {
            go(self.store, &(to + &value), None, onward);
        }
    }

    /// Lets the moment step on by itself, until the last one or until the reader does anything else.
    fn play(&self) {
        let state = self.store.state.get_untracked();
        let led_to = self.led_to.get();
        if !self.store.playing.get_untracked() {
            self.led_to.set(None);
        } else if led_to.is_none() {
            self.step();
        } else if led_to != Some(state) || state.controls.moment == Some(Moment::LAST) {
            self.store.playing.set(false);
        } else {
            let hand = self.clone();
            set_timeout(
                move || {
                    // Unless it was held, or held and begun anew, meanwhile.
                    if hand.led_to.get() == Some(state) && hand.store.playing.try_get_untracked() == Some(true) {
                        hand.step();
                    }
                },
                PACE,
            );
        }
    }

    /// Goes where the button goes that steps on.
    fn step(&self) {
        let button = self.place.query_selector("[data-keep=on]").ok().flatten();
        let act = button.and_then(|b| b.get_attribute("data-act"));
        if let Some(address) = act.as_deref().and_then(|act| act.strip_prefix("to:")) {
            go(self.store, address, None, self.led_to.get().is_some());
        }
        self.led_to.set(Some(self.store.state.get_untracked()));
    }
}
