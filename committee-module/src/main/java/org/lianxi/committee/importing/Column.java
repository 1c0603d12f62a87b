package org.lianxi.committee.importing;

/** A column of a sheet. */
public enum Column {
    /** The kind of an organisation. */
    KIND,
    /** The name of an organisation or compound. */
    NAME,
    /** The organisation in whose area it lies. */
    WITHIN,
    /** The community of a compound. */
    COMMUNITY,
    /** The households of a compound. */
    HOUSEHOLDS,
    /** The compound of a building. */
    COMPOUND,
    /** The name of a building. */
    BUILDING,
    /** The entrances of a building. */
    ENTRANCE_UNITS,
    /** The households of a building. */
    BUILDING_HOUSEHOLDS,
    /** The organisation in which a post is held. */
    ORGANISATION,
    /** The post. */
    POST,
    /** The role title of a person. */
    TITLE,
    /** The login of an account. */
    LOGIN,
    /** The first day. */
    FROM,
    /** The last day; may be empty. */
    UNTIL
}
