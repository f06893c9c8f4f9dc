//! What a selected, hovered or focused item lights: itself, its links, and their other ends with names. Painted above
//! the dimmed base.

use crate::corpus::{Code, Corpus, EntityId, EventId, Feature, FigureId, Item, Programme, RelationId, Subset};
use crate::drawing::labels::{Label, Room, rect_of};
use crate::drawing::metrics::Face;
use crate::drawing::{Anchor, Frame, Mark, Role, Scene, Shape, pieces};

/// The rows of the network that an item lights.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lit {
    /// Nodes, the most important first.
    pub entities: Vec<EntityId>,
    /// Links.
    pub relations: Vec<RelationId>,
    /// Arcs.
    pub arcs: Vec<(Programme, Feature)>,
}

/// What an item lights among what is on show.
pub fn lit(corpus: &Corpus, shown: &Subset, item: Item) -> Lit {
    let mut lit = Lit::default();
    match item {
        Item::Entity(id) => {
            lit.entities.push(id);
            lit.relations.extend_from_slice(corpus.touching(id));
        }
        Item::Relation(id) => lit.relations.push(id),
        Item::Arc(programme, feature) => {
            lit.arcs.push((programme, feature));
            lit.relations = corpus.arc(programme, feature);
        }
        Item::Feature(feature) => {
            lit.entities.extend(corpus.feature_entity(feature));
            for &programme in Programme::ALL {
                lit.arcs.push((programme, feature));
                lit.relations.extend(corpus.arc(programme, feature));
            }
        }
        Item::Question(id) => {
            let q = corpus.question(id);
            lit.entities.clone_from(&q.entities);
            lit.relations.clone_from(&q.relations);
        }
        Item::Figure(id) => lit.entities.clone_from(&corpus.figure(id).about),
        Item::Event(id) => lit.entities.clone_from(&corpus.event(id).entities),
        Item::Source(_) => {
            let m = corpus.mentions(item);
            lit.entities.clone_from(&m.entities);
            lit.relations.clone_from(&m.relations);
        }
        Item::Oddity(id) => {
            for &about in &corpus.oddity(id).about {
                match about {
                    Item::Entity(e) => lit.entities.push(e),
                    Item::Relation(r) => lit.relations.push(r),
                    Item::Arc(p, f) => lit.arcs.push((p, f)),
                    Item::Figure(f) => lit.entities.extend(&corpus.figure(f).about),
                    Item::Event(e) => lit.entities.extend(&corpus.event(e).entities),
                    Item::Feature(_)
                    | Item::Source(_)
                    | Item::Oddity(_)
                    | Item::Claim(_)
                    | Item::Question(_)
                    | Item::Site(_) => {}
                }
            }
        }
        Item::Claim(id) => {
            let c = corpus.claim(id);
            lit.entities.clone_from(&c.entities);
            lit.relations.clone_from(&c.evidence);
        }
        // The paper speaks of all centres, or of all institutes: that is what the wheels show of one of them.
        Item::Site(site) => {
            if let Some(tier) = corpus.tier_of(site) {
                lit.entities.push(tier);
                lit.relations.extend_from_slice(corpus.touching(tier));
            }
        }
    }
    lit.relations.retain(|&r| shown.has_relation(r));
    for &r in &lit.relations {
        let r = corpus.relation(r);
        for end in [r.from, r.to] {
            if !lit.entities.contains(&end) {
                lit.entities.push(end);
            }
        }
    }
    lit
}

/// The marks an item lights in a scene. Empty where the scene shows none of it.
pub fn light(scene: &Scene, frame: &Frame, item: Item) -> Vec<Mark> {
    let lit = lit(frame.corpus, frame.shown, item);
    let own = own(frame.corpus, &lit, item);
    let mut marks = Vec::new();
    let mut found = false;
    for (k, mark) in scene.marks.iter().enumerate() {
        let Some(of) = mark.item else { continue };
        let on = match of {
            Item::Relation(id) => lit.relations.contains(&id),
            Item::Entity(id) => lit.entities.contains(&id),
            Item::Arc(p, f) => lit.arcs.contains(&(p, f)),
            Item::Event(id) => of == item || involves(frame.corpus, id, item),
            Item::Figure(id) => of == item || speaks_of(frame.corpus, item, id),
            // A claim is lit by what carries it: evidence, or the claim above for which it speaks.
            Item::Claim(id) => of == item || frame.corpus.mentions(item).claims.contains(&id),
            // A feature is a heading and a node of the network: both are lit.
            Item::Feature(f) => {
                of == item
                    || frame
                        .corpus
                        .feature_entity(f)
                        .is_some_and(|id| lit.entities.contains(&id))
            }
            Item::Source(_) | Item::Oddity(_) | Item::Question(_) => of == item,
            // One place lights itself; what lights all places of its kind lights it too.
            Item::Site(site) => match item {
                Item::Site(_) => of == item,
                Item::Entity(_)
                | Item::Relation(_)
                | Item::Arc(..)
                | Item::Feature(_)
                | Item::Figure(_)
                | Item::Event(_)
                | Item::Source(_)
                | Item::Oddity(_)
                | Item::Claim(_)
                | Item::Question(_) => frame.corpus.tier_of(site).is_some_and(|t| lit.entities.contains(&t)),
            },
        };
        if on
            && own.is_none_or(|p| !elsewhere(scene, mark, p))
            && let Some(mark) = raised(mark)
        {
            found = true;
            // Words that go on a line stand only behind it.
            if let Shape::Text {
                anchor: Anchor::After, ..
            } = mark.shape
                && let Some(before) = k.checked_sub(1).map(|k| &scene.marks[k])
                && marks.last() != Some(before)
            {
                marks.push(before.clone());
            }
            let is_line = matches!(mark.role, Role::Link | Role::Spine | Role::Sketch);
            marks.push(mark);
            // A line of our coding stays a double one.
            let inner = |core: &&Mark| is_line && core.role == Role::Core;
            marks.extend(scene.marks.get(k + 1).filter(inner).cloned());
        }
    }
    if found {
        // What the picture is, and its axis, are read whatever is lit.
        let of_all = |of: Item| matches!(of, Item::Entity(id) if frame.corpus.is_programme(id));
        let title = |m: &Mark| matches!(m.role, Role::Heading | Role::HeadingQuiet);
        let head = |m: &Mark| title(m) && m.item.is_none_or(of_all) && !marks.contains(m);
        let axis = |m: &Mark| matches!(m.role, Role::Year | Role::YearStrong) && m.item.is_none();
        let stays = |m: &&Mark| head(m) || axis(m) || (m.lasting && !marks.contains(m));
        let heads: Vec<Mark> = scene.marks.iter().filter(stays).cloned().collect();
        marks.extend(heads);
        let names = names(scene, &lit, item, &marks);
        marks.extend(names);
    }
    marks
}

/// The programme that alone a claim speaks of.
fn own(corpus: &Corpus, lit: &Lit, item: Item) -> Option<Programme> {
    let Item::Claim(id) = item else { return None };
    let programme = corpus.claim(id).programme?;
    let other = |&e: &EntityId| corpus.is_programme(e) && corpus.programme_entity(programme) != Some(e);
    (!lit.entities.iter().any(other)).then_some(programme)
}

/// Whether an actor or its name stands in the column of another programme than this one.
fn elsewhere(scene: &Scene, mark: &Mark, programme: Programme) -> bool {
    let (Some(Item::Entity(_)), Shape::Symbol(_, at, _) | Shape::Text { at, .. }) = (mark.item, &mark.shape) else {
        return false;
    };
    let column = scene.columns.iter().rfind(|(_, left)| *left <= at.x);
    column.is_some_and(|(p, _)| *p != programme)
}

/// Whether an event is one of an item's own: a node's, or one that rests on the same note.
fn involves(corpus: &Corpus, event: EventId, item: Item) -> bool {
    let event = corpus.event(event);
    match item {
        Item::Entity(id) => event.entities.contains(&id),
        Item::Source(id) => event.place.notes.contains(&id),
        Item::Relation(_)
        | Item::Arc(..)
        | Item::Feature(_)
        | Item::Figure(_)
        | Item::Event(_)
        | Item::Oddity(_)
        | Item::Claim(_)
        | Item::Question(_)
        | Item::Site(_) => false,
    }
}

/// Whether a figure belongs to what is selected: is about the node, carries the claim, rests on the source.
fn speaks_of(corpus: &Corpus, item: Item, figure: FigureId) -> bool {
    match item {
        Item::Entity(_) | Item::Relation(_) | Item::Source(_) => corpus.mentions(item).figures.contains(&figure),
        Item::Oddity(id) => corpus.oddity(id).about.contains(&Item::Figure(figure)),
        Item::Claim(id) => corpus.claim(id).figures.contains(&figure),
        Item::Arc(..) | Item::Feature(_) | Item::Figure(_) | Item::Event(_) | Item::Question(_) | Item::Site(_) => {
            false
        }
    }
}

/// A base mark as it looks when lit; names are placed anew, grounds and threads stay in the base.
pub fn raised(mark: &Mark) -> Option<Mark> {
    match mark.role {
        // Round a small wheel, where links are thin and close, they stay apart.
        Role::Link | Role::LinkQuiet => Some(Mark {
            role: Role::Link,
            width: if mark.role == Role::Link && mark.width < 1.2 {
                1.6
            } else {
                2.4
            },
            ..mark.clone()
        }),
        Role::Spine => Some(Mark {
            width: 3.0,
            ..mark.clone()
        }),
        Role::Disc
        | Role::Dots
        | Role::DotsStrong
        | Role::DotsFaint
        | Role::Core
        | Role::Leader
        | Role::Label
        | Role::LabelStrong
        | Role::Hit
        | Role::ArcPale
        | Role::Brush
        | Role::Handle
        | Role::Guide
        | Role::Rule => None,
        Role::Inner
        | Role::InnerFilled
        | Role::InnerFading(_)
        | Role::Arc
        | Role::ArcQuiet
        | Role::Span(_)
        | Role::SpanInferred
        | Role::Glyph
        | Role::GlyphQuiet
        | Role::Badge
        | Role::Count
        | Role::Thread
        | Role::ThreadText
        | Role::LinkEnd
        | Role::Actor
        | Role::ActorStrong
        | Role::Year
        | Role::YearStrong
        | Role::Heading
        | Role::HeadingQuiet
        | Role::Sub
        | Role::Body
        | Role::BodyStrong
        | Role::Page
        | Role::Sketch
        | Role::SketchFill
        | Role::Named
        | Role::Bar
        | Role::BarOpen
        | Role::BarPale
        | Role::Hatch
        | Role::OnDisc
        | Role::Tie
        | Role::Outer(_)
        | Role::OuterSign(_)
        | Role::OuterHead
        | Role::OuterWords
        | Role::Ring => Some(mark.clone()),
    }
}

/// Places of a name that lie no further apart belong to one mark, in px.
const SAME_PLACE: f64 = 60.0;

/// Takes the places of the words among some marks.
fn block_words(room: &mut Room, marks: &[Mark]) {
    for mark in marks {
        if let Shape::Text {
            at,
            anchor,
            size,
            words,
        } = &mark.shape
        {
            room.block(rect_of(words, *at, anchor.side(), *size, Face::Bold));
        }
    }
}

/// Names of what is lit: those that have a place keep it, the others take one where no lit name stands.
fn names(scene: &Scene, lit: &Lit, item: Item, raised: &[Mark]) -> Vec<Mark> {
    let mut room = Room::new(scene.size);
    block_words(&mut room, raised);
    // A name that may stand here or there stands over no other words, not even dimmed ones.
    let mut words = Room::new(scene.size);
    block_words(&mut words, &scene.marks);
    for mark in &scene.marks {
        if let (Shape::Symbol(_, at, half), Some(Item::Entity(id))) = (&mark.shape, mark.item)
            && lit.entities.contains(&id)
        {
            room.block(crate::drawing::geometry::Rect::around(*at, half * 1.6, half * 1.6));
        }
    }
    let mut marks = Vec::new();
    if let (Item::Site(_), Some((of, label))) = (item, scene.names.iter().find(|(of, _)| *of == item)) {
        room.block(label.rect);
        marks.extend(pieces::label(label, Some(*of)));
    }
    let mut order: Vec<&EntityId> = lit.entities.iter().collect();
    order.sort_by_key(|&&id| Item::Entity(id) != item);
    for &&id in &order {
        // An actor that stands round several wheels is named at the one that was asked for; a name may have several
        // places there, best first.
        let all = || scene.names.iter().filter(|(of, _)| *of == Item::Entity(id));
        let far = |label: &Label| scene.spot(item).map_or(0.0, |spot| spot.at.distance(label.at));
        let nearest = all().map(|(_, label)| far(label)).fold(f64::MAX, f64::min);
        let mut places = all().filter(|(_, label)| far(label) < nearest + SAME_PLACE);
        let one = all().nth(1).is_none();
        // Round a small wheel only what was asked for is named: other names would lie over the next wheel.
        if !one && Item::Entity(id) != item {
            continue;
        }
        let free = |label: &Label| room.free(&label.rect) && (one || words.free(&label.rect));
        if let Some((of, label)) = places.find(|(_, label)| free(label)) {
            room.block(label.rect);
            marks.extend(pieces::label(label, Some(*of)));
        }
    }
    marks
}
