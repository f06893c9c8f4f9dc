//! What the components of one app share: the corpus, the state, and what is only of the moment. Knows no elements.

use crate::analysis::{Controls, Hit, Moment, subset_at};
use crate::corpus::{Corpus, Item, Lang, Subset};
use crate::drawing::geometry::{Point, Size};
use crate::drawing::{Form, Frame, Scene};
use crate::layers::LayerData;
use crate::markup::listing::Listing;
use crate::page::captions;
use crate::page::captions::Caption;
use crate::page::panel;
use crate::page::stage::camera;
use crate::page::stage::walk::Step;
use crate::state::{Action, Camera, State, ViewKind};
use crate::views::argument::outline;
#[cfg(feature = "hydrate")]
use core::future::Future;
#[cfg(feature = "hydrate")]
use core::pin::Pin;
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// What draws the views beyond the first, finds what is typed and writes the lists. Implemented in
/// `page/deferred.rs`.
pub trait Deferred {
    /// What a view says of itself.
    fn caption(&self, view: ViewKind) -> Caption;

    /// Draws a view.
    fn draw(&self, view: ViewKind, frame: &Frame) -> Scene;

    /// The month a drag over the time view has come to, if it began on one of its scales; points of the scene.
    fn moment_along(&self, frame: &Frame, from: Point, to: Point) -> Option<Moment>;

    /// What is known outside the paper; nothing where the build's bytes are none.
    fn layer_data(&self) -> LayerData;

    /// Suggestions for what was typed.
    fn suggest(&self, corpus: &Corpus, typed: &str) -> Vec<Hit>;

    /// The lists as markup.
    fn lists(&self, corpus: &Corpus, layer_data: &LayerData, state: &State, shown: &Subset, listing: Listing)
    -> String;

    /// The argument as markup.
    fn outline(&self, context: &outline::Context) -> String;

    /// Brings the bar under the picture, in its place, in line with the state.
    #[cfg(feature = "hydrate")]
    fn bar(&self, store: Store, place: &web_sys::Element);

    /// What the panel says beyond the paper of what is selected: all of a place, the layers that are on of anything else.
    fn beyond(&self, context: &panel::Context) -> String;
}

/// Fetches the deferred views; `None` where they could not be fetched.
#[cfg(feature = "hydrate")]
pub type Fetch = fn() -> Pin<Box<dyn Future<Output = Option<Box<dyn Deferred>>>>>;

/// Opens the deferred views, which are at hand where pages are written at build time.
#[cfg(not(feature = "hydrate"))]
pub type Fetch = fn() -> Box<dyn Deferred>;

/// What is folded out over the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drawer {
    /// Nothing.
    #[default]
    None,
    /// Filters.
    Filters,
    /// Search.
    Search,
}

/// One app's shared values; as cheap to copy as a number.
#[derive(Clone, Copy)]
pub struct Store {
    corpus: StoredValue<Arc<Corpus>>,
    layer_data: RwSignal<Arc<LayerData>>,
    /// What is on show, as the address has it.
    pub state: RwSignal<State>,
    /// What is folded out.
    pub drawer: RwSignal<Drawer>,
    /// Whether the panel is open with nothing selected, where it is not always there.
    pub guide: RwSignal<bool>,
    /// Which list the text view shows, and in what order.
    pub listing: RwSignal<Listing>,
    /// What the address said that was not understood, as markup.
    pub notice: RwSignal<String>,
    /// Items the panel showed before.
    pub trail: RwSignal<Vec<Item>>,
    /// Under the pointer.
    pub hover: RwSignal<Option<Item>>,
    /// Where the keyboard stands in the picture.
    pub cursor: RwSignal<Option<Step>>,
    /// What is read out.
    pub said: RwSignal<String>,
    /// Size of the stage once it is known, in CSS pixels.
    pub frame: RwSignal<Option<Size>>,
    /// Whether the moment steps on by itself.
    pub playing: RwSignal<bool>,
    /// Whether the next turn of a control goes on with the last one: "back" undoes both at once.
    pub onward: RwSignal<bool>,
    /// Camera while a gesture goes on.
    pub flight: RwSignal<Option<Camera>>,
    /// Language.
    pub lang: Memo<Lang>,
    /// View.
    pub view: Memo<ViewKind>,
    /// Selection.
    pub selected: Memo<Option<Item>>,
    /// What the filters leave.
    pub shown: Memo<Subset>,
    /// The picture, once the size of the stage is known.
    pub scene: RwSignal<Option<Arc<Scene>>>,
    #[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only a browser draws anew"))]
    pub(super) plan: Memo<Option<Plan>>,
    #[cfg(not(feature = "hydrate"))]
    open: Fetch,
    #[cfg(feature = "hydrate")]
    held: StoredValue<Held, LocalStorage>,
    /// The lists as markup, where they are on show.
    pub lists: RwSignal<String>,
    /// The argument as markup, where it is on show.
    pub outline: RwSignal<String>,
    /// Size of the sheet the picture is on: the stage's, or taller where the picture needs more and the stage scrolls.
    pub sheet: Memo<Option<Size>>,
}

impl Store {
    /// A store for one app.
    pub fn new(corpus: Arc<Corpus>, first: State, #[cfg(not(feature = "hydrate"))] open: Fetch) -> Self {
        let state = RwSignal::new(first);
        let frame = RwSignal::new(None);
        let held = StoredValue::new(corpus);
        // What is known outside the paper comes with the views that show it.
        let known = match cfg!(feature = "ssr") {
            true => LayerData::bundled().unwrap_or_default(),
            false => LayerData::default(),
        };
        let beside = RwSignal::new(Arc::new(known));
        let outline = match cfg!(feature = "ssr") {
            true => crate::views::argument::outline::first(&held.get_value(), first),
            false => String::new(),
        };
        let filters = Memo::new(move |_| state.with(|s| s.filters));
        let moment = Memo::new(move |_| state.with(|s| s.controls.moment));
        let shown = Memo::new(move |_| {
            held.with_value(|c| {
                let shown = filters.with(|f| f.subset(c));
                moment.get().map_or(shown.clone(), |at| subset_at(c, &shown, at))
            })
        });
        let plan = Memo::new(move |_| {
            let size = frame.get()?;
            Some(state.with(|s| Plan::of(s, size)))
        });
        let scene = RwSignal::new(None::<Arc<Scene>>);
        let sheet = Memo::new(move |_| {
            let (plan, tall) = (plan.get()?, scene.with(|s| s.as_ref().map(|s| s.size.h))?);
            let h = (tall / plan.zoom).round().max(plan.size.h);
            Some(Size { w: plan.size.w, h })
        });
        Store {
            corpus: held,
            layer_data: beside,
            state,
            drawer: RwSignal::default(),
            guide: RwSignal::new(false),
            listing: RwSignal::default(),
            notice: RwSignal::default(),
            trail: RwSignal::default(),
            hover: RwSignal::new(None),
            cursor: RwSignal::new(None),
            said: RwSignal::default(),
            frame,
            playing: RwSignal::new(false),
            onward: RwSignal::new(false),
            flight: RwSignal::new(None),
            lang: Memo::new(move |_| state.with(|s| s.lang)),
            view: Memo::new(move |_| state.with(|s| s.view)),
            selected: Memo::new(move |_| state.with(|s| s.selected)),
            shown,
            scene,
            plan,
            #[cfg(not(feature = "hydrate"))]
            open,
            #[cfg(feature = "hydrate")]
            held: StoredValue::new_local(Held {
                deferred: None,
                fetch: None,
            }),
            lists: RwSignal::default(),
            outline: RwSignal::new(outline),
            sheet,
        }
    }

    /// The paper.
    pub fn corpus(&self) -> Arc<Corpus> {
        self.corpus.get_value()
    }

    /// What is known outside it.
    pub fn layer_data(&self) -> Arc<LayerData> {
        self.layer_data.get()
    }

    /// Follows what is known outside the paper: it comes with the deferred views.
    #[cfg(feature = "hydrate")]
    pub fn track_outside(&self) {
        self.layer_data.track();
    }

    /// Carries out an action of the reader.
    pub fn act(&self, action: Action) {
        let before = self.state.get_untracked();
        let after = before.after(&self.corpus(), action);
        if after != before {
            self.state.set(after);
        }
    }

    /// Selects an item, remembering what the panel showed.
    pub fn select(&self, item: Item) {
        if let Some(before) = self.selected.get_untracked()
            && before != item
        {
            self.trail.update(|t| {
                t.push(before);
                // A walk of any length stays small.
                if t.len() > 50 {
                    t.remove(0);
                }
            });
        }
        self.hover.set(None);
        match item {
            Item::Question(id) => self.act(Action::Follow(id)),
            Item::Entity(_)
            | Item::Relation(_)
            | Item::Arc(..)
            | Item::Feature(_)
            | Item::Figure(_)
            | Item::Event(_)
            | Item::Source(_)
            | Item::Oddity(_)
            | Item::Claim(_)
            | Item::Site(_) => self.act(Action::Select(Some(item))),
        }
    }

    /// Goes back to what the panel showed before; to nothing where there was nothing.
    pub fn back(&self) {
        let before = self.trail.try_update(Vec::pop).flatten();
        self.act(Action::Select(before));
    }

    /// Lets go of the selection.
    pub fn close(&self) {
        self.trail.set(Vec::new());
        self.cursor.set(None);
        self.guide.set(false);
        self.act(Action::Select(None));
    }

    /// What the picture lights: what is under the pointer, else where the keyboard stands, else the selection.
    pub fn lit(&self) -> Option<Item> {
        let walked = |step: Step| step.along.map_or(step.item, Item::Relation);
        self.hover
            .get()
            .or_else(|| self.cursor.get().map(walked))
            .or_else(|| self.selected.get())
    }

    /// Says how the deferred views are fetched.
    #[cfg(feature = "hydrate")]
    pub fn fetch_by(&self, fetch: Option<Fetch>) {
        self.held.update_value(|h| h.fetch = fetch);
    }

    /// How they are fetched, if they can be.
    #[cfg(feature = "hydrate")]
    pub fn fetch(&self) -> Option<Fetch> {
        self.held.with_value(|h| h.fetch)
    }

    /// The deferred views: where nothing is fetched they are always here.
    #[cfg(not(feature = "hydrate"))]
    pub fn deferred(&self) -> Option<Rc<dyn Deferred>> {
        Some(Rc::from((self.open)()))
    }

    /// The deferred views, once they are here.
    #[cfg(feature = "hydrate")]
    pub fn deferred(&self) -> Option<Rc<dyn Deferred>> {
        self.held.with_value(|h| h.deferred.clone())
    }

    /// What a view says of itself, once it is known.
    pub fn caption(&self, view: ViewKind) -> Option<Caption> {
        // Comes with the deferred views, as what is known outside the paper does.
        self.layer_data.track();
        match view {
            ViewKind::Network => Some(captions::NETWORK),
            ViewKind::Framework
            | ViewKind::Time
            | ViewKind::Money
            | ViewKind::Places
            | ViewKind::Compare
            | ViewKind::Argument => self.deferred().map(|deferred| deferred.caption(view)),
        }
    }

    /// The month a drag over the time view has come to, if it began on one of its scales; points of the scene.
    #[cfg(feature = "hydrate")]
    pub fn moment_along(&self, from: Point, to: Point) -> Option<Moment> {
        let deferred = self.deferred()?;
        untrack(|| self.with_frame(|frame| deferred.moment_along(frame, from, to))).flatten()
    }

    /// Nothing is dragged where nothing runs.
    #[cfg(not(feature = "hydrate"))]
    pub fn moment_along(&self, _: Point, _: Point) -> Option<Moment> {
        None
    }

    /// Keeps the deferred views, and takes in what is known outside the paper, which comes with them.
    #[cfg(feature = "hydrate")]
    pub fn keep(&self, deferred: Rc<dyn Deferred>) {
        let layer_data = Arc::new(deferred.layer_data());
        self.held.update_value(|h| h.deferred = Some(deferred));
        self.layer_data.set(layer_data);
    }

    /// Computes something from the frame the present scene was computed from.
    pub fn with_frame<T>(&self, f: impl FnOnce(&Frame) -> T) -> Option<T> {
        let size = self.frame.get()?;
        let plan = self.state.with(|s| Plan::of(s, size));
        let (corpus, layer_data) = (self.corpus(), self.layer_data());
        Some(self.shown.with(|s| f(&plan.frame(&corpus, &layer_data, s))))
    }
}

/// The deferred views of one app, and how they are fetched.
#[cfg(feature = "hydrate")]
struct Held {
    deferred: Option<Rc<dyn Deferred>>,
    fetch: Option<Fetch>,
}

/// Everything but corpus and filters that a scene depends on.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Plan {
    pub(super) view: ViewKind,
    lang: Lang,
    size: Size,
    pub(super) zoom: f64,
    wheel: crate::corpus::Programme,
    row: crate::corpus::Feature,
    pub(super) controls: Controls,
}

impl Plan {
    fn of(state: &State, size: Size) -> Plan {
        Plan {
            view: state.view,
            lang: state.lang,
            size,
            zoom: state.camera.zoom,
            wheel: state.wheel,
            row: state.row,
            controls: state.controls,
        }
    }

    fn frame<'a>(&self, corpus: &'a Corpus, layer_data: &'a LayerData, shown: &'a Subset) -> Frame<'a> {
        Frame {
            corpus,
            shown,
            lang: self.lang,
            size: camera::picture(
                self.size,
                Camera {
                    zoom: self.zoom,
                    ..Camera::default()
                },
            ),
            zoom: self.zoom,
            form: Form::for_width(self.size.w),
            wheel: self.wheel,
            row: self.row,
            controls: self.controls,
            layer_data: Some(layer_data),
        }
    }
}
