package org.lianxi.meeting.recusal;

/** In which capacity somebody takes part in an item. */
public enum Capacity {
    /** The community party secretary. */
    CHAIR,
    /** The deputy secretary. */
    DEPUTY,
    /** The meeting secretary, who concludes items for the chair. */
    SECRETARY,
    /** Named by the street to chair. */
    NAMED_CHAIR,
    /** Speaks and votes for a party. */
    DELEGATE,
    /** Votes for a party whose delegates are recused. */
    ALTERNATE
}
