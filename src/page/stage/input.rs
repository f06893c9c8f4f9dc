//! Pointers, wheel and keys on the picture. One listener each on the whole picture; the mark is read from what was hit.

use crate::corpus::{Code, Item};
use crate::drawing::geometry::{Point, pt};
use crate::markup::command::Command;
use crate::page::announce;
use crate::page::dispatch::dispatch;
use crate::page::stage::gesture::{End, Gesture};
use crate::page::stage::{camera, walk};
use crate::page::store::Store;
use crate::state::{Action, Camera, ViewKind};
use leptos::prelude::*;
use leptos::svg;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};

/// Milliseconds of stillness after which a turned wheel counts as settled.
const SETTLE: u64 = 160;

/// Pixels from a link within which it is meant.
const REACH: f64 = 6.0;

/// What the pointers, the wheel and the keys do on one picture.
#[derive(Clone, Copy)]
pub struct PointerHandlers {
    store: Store,
    picture: NodeRef<svg::Svg>,
    gesture: StoredValue<Gesture>,
    /// How often the wheel was turned.
    turned: StoredValue<u32>,
    /// Where a drag along a scale of the time view began; it stays until the click that ends it is over.
    held: StoredValue<Option<Point>>,
}

impl PointerHandlers {
    /// Hands on a picture.
    pub fn new(store: Store, picture: NodeRef<svg::Svg>) -> PointerHandlers {
        PointerHandlers {
            store,
            picture,
            gesture: StoredValue::new(Gesture::default()),
            turned: StoredValue::new(0),
            held: StoredValue::new(None),
        }
    }

    /// A pointer comes down.
    pub fn down(self, e: &PointerEvent) {
        let PointerHandlers { store, picture, .. } = self;
        self.held.set_value(None);
        if e.button() == 0 {
            // Only the time view has scales.
            if store.view.get_untracked() == ViewKind::Time
                && item_at(store, e, picture).is_none()
                && let Some(at) = in_scene(store, e, picture)
                && drag(store, at, at, false)
            {
                self.held.set_value(Some(at));
                capture(e, picture);
                return;
            }
            self.gesture
                .update_value(|g| g.down(e.pointer_id(), place(e, picture), camera_now(store)));
        }
    }

    /// A pointer moves: it points at something, turns the moment, or moves the picture.
    pub fn moves(self, e: &PointerEvent) {
        let PointerHandlers { store, picture, .. } = self;
        let Some(frame) = store.sheet.get_untracked() else {
            return;
        };
        if e.pointer_type() == "mouse" && e.buttons() == 0 {
            let item = item_at(store, e, picture);
            if store.hover.get_untracked() != item {
                store.hover.set(item);
            }
            return;
        }
        if let Some(from) = self.held.get_value() {
            if let Some(to) = in_scene(store, e, picture) {
                drag(store, from, to, true);
            }
            return;
        }
        let at = place(e, picture);
        let next = self
            .gesture
            .try_update_value(|g| g.moves(e.pointer_id(), at, frame))
            .flatten();
        if let Some(next) = next {
            capture(e, picture);
            store.hover.set(None);
            store.flight.set(Some(next));
        }
    }

    /// A pointer is lifted.
    pub fn up(self, e: &PointerEvent) {
        let now = camera_now(self.store);
        match self.gesture.try_update_value(|g| g.up(e.pointer_id(), now)) {
            Some(End::Moved) => settle(self.store),
            Some(End::Swipe(way)) => swipe(self.store, -way),
            Some(End::Going | End::Touch) | None => {}
        }
    }

    /// The browser takes a pointer for itself.
    pub fn off(self, e: &PointerEvent) {
        let now = camera_now(self.store);
        self.gesture.update_value(|g| {
            g.up(e.pointer_id(), now);
        });
        settle(self.store);
    }

    /// A pointer leaves the picture.
    pub fn leave(self) {
        if self.store.hover.get_untracked().is_some() {
            self.store.hover.set(None);
        }
    }

    /// The wheel is turned: with a key held it magnifies round the pointer.
    pub fn wheel(self, e: &WheelEvent) {
        let PointerHandlers { store, turned, .. } = self;
        // The plain wheel scrolls the page.
        if !(e.ctrl_key() || e.meta_key()) {
            return;
        }
        e.prevent_default();
        let Some(frame) = store.sheet.get_untracked() else {
            return;
        };
        let at = place(e, self.picture);
        // As far out as in: turns there and back again end where they began.
        let factor = (-e.delta_y() * 0.0025).exp().clamp(0.5, 2.0);
        let share = pt(at.x / frame.w, at.y / frame.h);
        store.flight.set(Some(camera::zoomed(camera_now(store), factor, share)));
        let turn = turned.get_value().wrapping_add(1);
        turned.set_value(turn);
        set_timeout(
            move || {
                if turned.try_get_value() == Some(turn) {
                    settle(store);
                }
            },
            core::time::Duration::from_millis(SETTLE),
        );
    }

    /// A key is pressed on the picture.
    pub fn key(self, e: &KeyboardEvent) {
        if !(e.ctrl_key() || e.meta_key() || e.alt_key()) && keyed(self.store, &e.key()) {
            e.prevent_default();
            e.stop_propagation();
        }
    }

    /// A click or touch: selects what was hit, or nothing.
    pub fn click(self, e: &MouseEvent) {
        let store = self.store;
        // What was touched in the picture is dealt with; the app's own listener need not look again.
        e.stop_propagation();
        if self.held.get_value().is_some() || self.gesture.with_value(Gesture::was_moved) {
            // The end of a drag, not a touch.
            return;
        }
        match item_at(store, e, self.picture) {
            None => store.close(),
            Some(item) => {
                store.cursor.set(None);
                store.select(item);
            }
        }
    }
}

/// The picture goes on hearing of a pointer that leaves it.
fn capture(e: &PointerEvent, picture: NodeRef<svg::Svg>) {
    if let Some(svg) = picture.get_untracked() {
        let _ = svg.set_pointer_capture(e.pointer_id());
    }
}

/// Turns the moment by a drag that began at a point of the scene; whether it began on a scale of the time view.
fn drag(store: Store, from: Point, to: Point, onward: bool) -> bool {
    let moment = store.moment_along(from, to);
    if moment.is_some() {
        let mut controls = store.state.with_untracked(|s| s.controls);
        if controls.moment != moment {
            controls.moment = moment;
            store.onward.set(onward);
            store.act(Action::SetControls(controls));
        }
    }
    moment.is_some()
}

/// The camera as it is seen: in flight, or settled.
fn camera_now(store: Store) -> Camera {
    store
        .flight
        .get_untracked()
        .unwrap_or_else(|| store.state.with_untracked(|s| s.camera))
}

/// The gesture is over: the picture is laid out anew for what is in the frame.
fn settle(store: Store) {
    if let Some(next) = store.flight.get_untracked() {
        store.flight.set(None);
        store.act(Action::SetCamera(next));
    }
}

/// Turns a narrow picture to its neighbour.
fn swipe(store: Store, by: i8) {
    let narrow = store.frame.get_untracked().is_some_and(|f| f.w < 560.0);
    if !narrow {
        return;
    }
    let (view, wheel, row) = store.state.with_untracked(|s| (s.view, s.wheel, s.row));
    match view {
        ViewKind::Network | ViewKind::Compare => {
            if let Some(&p) = beside(wheel, by) {
                store.act(Action::SetWheel(p));
            }
        }
        // One picture whatever the width.
        ViewKind::Places => {}
        ViewKind::Framework => {
            if let Some(&f) = beside(row, by) {
                store.act(Action::SetRow(f));
            }
        }
        ViewKind::Argument => {}
        // The whole of it is on show: it scrolls.
        ViewKind::Time => {}
        ViewKind::Money => {}
    }
}

fn beside<T: Code>(now: T, by: i8) -> Option<&'static T> {
    now.index()
        .checked_add_signed(isize::from(by))
        .and_then(|i| T::ALL.get(i))
}

/// A key on the picture; whether it meant anything.
fn keyed(store: Store, key: &str) -> bool {
    match key {
        "ArrowRight" | "ArrowDown" => walk_on(store, 1),
        "ArrowLeft" | "ArrowUp" => walk_on(store, -1),
        "Enter" | " " => {
            let Some(step) = store.cursor.get_untracked() else {
                return false;
            };
            store.cursor.set(None);
            store.select(step.item);
            say(
                store,
                announce::opened(
                    &store.corpus(),
                    &store.layer_data(),
                    step.item,
                    store.lang.get_untracked(),
                ),
            );
        }
        "Escape" => {
            if store.cursor.get_untracked().is_some() {
                store.cursor.set(None);
            } else if store.trail.with_untracked(Vec::is_empty) {
                store.close();
            } else {
                store.back();
            }
        }
        "+" | "=" => dispatch(store, Command::ZoomIn),
        "-" | "_" => dispatch(store, Command::ZoomOut),
        "0" => dispatch(store, Command::Fit),
        _ => return false,
    }
    true
}

/// One step along the round of what is selected.
fn walk_on(store: Store, by: isize) {
    let corpus = store.corpus();
    let scene = store.scene.get_untracked();
    let Some(scene) = scene else { return };
    let now = store.cursor.get_untracked();
    let anchor = store.selected.get_untracked();
    let next = store
        .shown
        .with_untracked(|shown| walk::step(&corpus, shown, &scene, anchor, now, by));
    let Some(step) = next else { return };
    store.hover.set(None);
    store.cursor.set(Some(step));
    say(
        store,
        announce::step(&corpus, &store.layer_data(), step, store.lang.get_untracked()),
    );
    // What one stands on is brought into the frame.
    if let Some(spot) = scene.spot(step.item) {
        let at = pt(spot.at.x / scene.size.w, spot.at.y / scene.size.h);
        let now = store.state.with_untracked(|s| s.camera);
        store.act(Action::SetCamera(camera::brought(now, at)));
    } else if let Item::Entity(id) = step.item
        && let Some(p) = corpus.entity(id).case.programme()
    {
        store.act(Action::SetWheel(p));
    }
}

fn say(store: Store, words: String) {
    store.said.set(words);
}

/// The item whose mark was hit, else the link that passes close by.
fn item_at(store: Store, e: &MouseEvent, picture: NodeRef<svg::Svg>) -> Option<Item> {
    let element = e.target()?.dyn_into::<Element>().ok()?;
    match element.closest("[data-item]").ok().flatten() {
        Some(mark) => store.corpus().item_coded(&mark.get_attribute("data-item")?),
        None => {
            let scene = store.scene.get_untracked()?;
            scene.link_near(in_scene(store, e, picture)?, REACH)
        }
    }
}

/// Where an event happened, in the scene.
fn in_scene(store: Store, e: &MouseEvent, picture: NodeRef<svg::Svg>) -> Option<Point> {
    let frame = store.sheet.get_untracked()?;
    let corner = camera::corner(frame, store.state.with_untracked(|s| s.camera));
    let at = place(e, picture);
    Some(pt(corner.x + at.x, corner.y + at.y))
}

/// Where an event happened, in pixels from the upper left corner of the picture.
fn place(e: &MouseEvent, picture: NodeRef<svg::Svg>) -> Point {
    let frame = picture.get_untracked().map(|svg| svg.get_bounding_client_rect());
    frame.map_or(pt(0.0, 0.0), |r| {
        pt(f64::from(e.client_x()) - r.left(), f64::from(e.client_y()) - r.top())
    })
}
