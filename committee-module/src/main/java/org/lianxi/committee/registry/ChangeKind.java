package org.lianxi.committee.registry;

/** What can be changed in the registers of organisations, compounds and seats. Never renamed: proposals carry it. */
public enum ChangeKind {
    /** A new organisation in the area of the subject. */
    REGISTER_ORGANISATION,
    /** Another name. */
    RENAME_ORGANISATION,
    /** Into another area. */
    MOVE_ORGANISATION,
    /** Another takes its place. */
    SUCCEED_ORGANISATION,
    /** Below another. */
    RELATE_ORGANISATIONS,
    /** Not below another any more. */
    END_RELATION,
    /** From when to when an owners' committee was elected. */
    SET_TERM,
    /** A new compound in the community that is the subject. */
    REGISTER_COMPOUND,
    /** Another name, number of households, or another lack. */
    ALTER_COMPOUND,
    /** Into another community. */
    MOVE_COMPOUND,
    /** Another stands for a party. */
    FILL_SEAT,
    /** Nobody of this organisation stands for the party any more. */
    VACATE_SEAT;

    /** Whether it is about a compound of the register. */
    public boolean isOfCompound() {
        return this == ALTER_COMPOUND || this == MOVE_COMPOUND || this == FILL_SEAT || this == VACATE_SEAT;
    }

    /** Whether it can be decided ahead and takes effect on its day: what changes where somebody belongs. */
    public boolean mayWait() {
        return this == MOVE_ORGANISATION || this == SUCCEED_ORGANISATION || this == MOVE_COMPOUND;
    }
}
