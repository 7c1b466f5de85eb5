//! Who is parked in the mall (商圈会员停车状态).
//!
//! In: reports of cars that enter and leave. Out: the latest of each number plate.

use serde::{Deserialize, Serialize};

use crate::state::{State, StoreError, record};

/// The latest report of a number plate.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Parking {
    pub(crate) plate_number: String,
    /// `IN` or `OUT`.
    pub(crate) state: String,
}

record!(Parking, parkings, |parking| parking.plate_number.clone());

impl State {
    pub(crate) fn park(&self, plate_number: &str, state: &str) -> Result<(), StoreError> {
        let parking = Parking { plate_number: plate_number.to_owned(), state: state.to_owned() };
        self.change(|_, changes| changes.put(parking))
    }

    pub(crate) fn parking(&self, plate_number: &str) -> Option<String> {
        self.read(|records| records.get::<Parking>(plate_number).map(|parking| parking.state.clone()))
    }

    /// The latest of each plate, in the order of the plates.
    pub(crate) fn parkings(&self) -> Vec<Parking> {
        self.read(|records| records.all::<Parking>().cloned().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn park_latest_report_counts() {
        let state = State::default();
        state.park("粤B888888", "IN").expect("a change");
        state.park("粤B888888", "OUT").expect("a change");
        assert_eq!(state.parking("粤B888888").as_deref(), Some("OUT"));
        assert_eq!((state.parking("another"), state.parkings().len()), (None, 1));
    }
}
