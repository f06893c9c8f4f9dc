//! What a scene is asked for, as bytes: view, frame and what the filters leave.

use crate::analysis::{Knobs, Layers, Moment};
use crate::corpus::{Code, Corpus, Feature, Lang, Programme, Subset};
use crate::layout::geometry::Size;
use crate::outside::Outside;
use crate::state::ViewKind;

use super::bytes::{Reader, Writer};
use super::{Form, Frame, Scene, of};

/// The bytes of an order.
pub fn write(view: ViewKind, frame: &Frame) -> Vec<u8> {
    let mut w = Writer::default();
    w.byte(view.index() as u8);
    w.byte(frame.lang.index() as u8);
    w.byte(match frame.form {
        Form::Wide => 0,
        Form::Embed => 1,
        Form::Phone => 2,
    });
    w.byte(frame.wheel.index() as u8);
    w.byte(frame.row.index() as u8);
    w.number(frame.size.w);
    w.number(frame.size.h);
    w.number(frame.zoom);
    let k = &frame.knobs;
    moment(&mut w, k.moment);
    moment(&mut w, k.period.map(|p| p.0));
    moment(&mut w, k.period.map(|p| p.1));
    w.byte(k.age);
    w.number(f64::from(k.year));
    for b in [k.award, k.length, k.taper] {
        w.byte(b);
    }
    for t in [k.layers.checked, k.layers.after, k.careful] {
        w.byte(u8::from(t));
    }
    let corpus = frame.corpus;
    w.truths(
        corpus
            .tables()
            .relations
            .iter()
            .enumerate()
            .map(|(i, _)| frame.shown.has_relation(crate::corpus::RelationId(i as u16))),
    );
    w.truths(
        corpus
            .tables()
            .entities
            .iter()
            .enumerate()
            .map(|(i, _)| frame.shown.has_entity(crate::corpus::EntityId(i as u16))),
    );
    w.done()
}

/// Draws what some bytes order; `None` where they are no order.
pub fn fulfil(bytes: &[u8], corpus: &Corpus, outside: &Outside) -> Option<Scene> {
    let mut r = Reader::new(bytes);
    let view: ViewKind = member(&mut r)?;
    let lang: Lang = member(&mut r)?;
    let form = match r.byte()? {
        0 => Form::Wide,
        1 => Form::Embed,
        _ => Form::Phone,
    };
    let wheel: Programme = member(&mut r)?;
    let row: Feature = member(&mut r)?;
    let size = Size {
        w: r.number()?,
        h: r.number()?,
    };
    let zoom = r.number()?;
    let at = read_moment(&mut r)?;
    let (first, last) = (read_moment(&mut r)?, read_moment(&mut r)?);
    let knobs = Knobs {
        moment: at,
        period: first.zip(last),
        age: r.byte()?,
        year: r.number()? as i16,
        award: r.byte()?,
        length: r.byte()?,
        taper: r.byte()?,
        layers: Layers {
            checked: r.byte()? != 0,
            after: r.byte()? != 0,
        },
        careful: r.byte()? != 0,
    };
    let shown = Subset::from_truths(r.truths()?, r.truths()?);
    let frame = Frame {
        corpus,
        outside: Some(outside),
        shown: &shown,
        lang,
        size,
        zoom,
        form,
        wheel,
        row,
        knobs,
    };
    Some(of(view, &frame))
}

fn member<T: Code>(r: &mut Reader) -> Option<T> {
    T::ALL.get(usize::from(r.byte()?)).copied()
}

fn moment(w: &mut Writer, moment: Option<Moment>) {
    w.number(moment.map_or(0.0, |m| f64::from(m.year)));
    w.byte(moment.map_or(0, |m| m.month));
}

fn read_moment(r: &mut Reader) -> Option<Option<Moment>> {
    let (year, month) = (r.number()? as i16, r.byte()?);
    Some((month > 0).then_some(Moment { year, month }))
}
