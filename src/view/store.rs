//! What the components of one app share: the corpus, the state, and what is only of the moment. Knows no elements.

use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::Knobs;
use crate::corpus::{Corpus, Item, Lang, Subset};
use crate::layout::geometry::Size;
use crate::outside::Outside;
use crate::scene::{Form, Frame, Scene};
use crate::state::{Action, Camera, State, ViewKind};

use super::stage::camera;
use super::stage::walk::Step;
use super::table::Listing;
use super::views::view;

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
    outside: StoredValue<Arc<Outside>>,
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
    pub scene: Memo<Option<Arc<Scene>>>,
    /// Size of the sheet the picture is on: the stage's, or taller where the picture needs more and the stage scrolls.
    pub sheet: Memo<Option<Size>>,
}

impl Store {
    /// A store for one app.
    pub fn new(corpus: Arc<Corpus>, first: State) -> Self {
        let state = RwSignal::new(first);
        let frame = RwSignal::new(None);
        let held = StoredValue::new(corpus);
        // The build checks the data; without it the page shows the paper alone.
        let beside = StoredValue::new(Arc::new(Outside::bundled().unwrap_or_default()));
        let filters = Memo::new(move |_| state.with(|s| s.filters));
        let shown = Memo::new(move |_| held.with_value(|c| filters.with(|f| f.subset(c))));
        let plan = Memo::new(move |_| {
            let size = frame.get()?;
            Some(state.with(|s| Plan::of(s, size)))
        });
        let scene = Memo::new(move |_| {
            let plan = plan.get()?;
            let draw = |c: &Arc<Corpus>, o: &Arc<Outside>| {
                shown.with(|s| Arc::new((view(plan.view).scene)(&plan.frame(c, o, s))))
            };
            Some(held.with_value(|c| beside.with_value(|o| draw(c, o))))
        });
        let sheet = Memo::new(move |_| {
            let (plan, tall) = (plan.get()?, scene.with(|s| s.as_ref().map(|s| s.size.h))?);
            let h = (tall / plan.zoom).round().max(plan.size.h);
            Some(Size { w: plan.size.w, h })
        });
        Store {
            corpus: held,
            outside: beside,
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
            flight: RwSignal::new(None),
            lang: Memo::new(move |_| state.with(|s| s.lang)),
            view: Memo::new(move |_| state.with(|s| s.view)),
            selected: Memo::new(move |_| state.with(|s| s.selected)),
            shown,
            scene,
            sheet,
        }
    }

    /// The paper.
    pub fn corpus(&self) -> Arc<Corpus> {
        self.corpus.get_value()
    }

    /// What is known outside it.
    pub fn outside(&self) -> Arc<Outside> {
        self.outside.get_value()
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

    /// Computes something from the frame the present scene was computed from.
    pub fn with_frame<T>(&self, f: impl FnOnce(&Frame) -> T) -> Option<T> {
        let size = self.frame.get()?;
        let plan = self.state.with(|s| Plan::of(s, size));
        let (corpus, outside) = (self.corpus(), self.outside());
        Some(self.shown.with(|s| f(&plan.frame(&corpus, &outside, s))))
    }
}

/// Everything but corpus and filters that a scene depends on.
#[derive(Clone, Copy, PartialEq)]
struct Plan {
    view: ViewKind,
    lang: Lang,
    size: Size,
    zoom: f64,
    wheel: crate::corpus::Programme,
    row: crate::corpus::Feature,
    knobs: Knobs,
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
            knobs: state.knobs,
        }
    }

    fn frame<'a>(&self, corpus: &'a Corpus, outside: &'a Outside, shown: &'a Subset) -> Frame<'a> {
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
            knobs: self.knobs,
            outside: Some(outside),
        }
    }
}
