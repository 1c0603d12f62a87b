package org.lianxi.committee.organisation;

/** How a party organisation is formed: 单独组建、联合组建、挂靠组建. */
public enum PartyForm {
    /** 单独组建: by one unit alone. */
    SOLE,
    /** 联合组建: by several together. */
    JOINT,
    /** 挂靠组建: attached to another. */
    ATTACHED
}
