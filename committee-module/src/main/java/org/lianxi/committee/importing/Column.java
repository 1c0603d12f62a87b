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
    /** The name of a building, or the building of an exclusive unit. */
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
    UNTIL,
    /** The number of an exclusive unit in its building. */
    UNIT,
    /** What an exclusive unit is. */
    UNIT_KIND,
    /** Its area in square metres. */
    AREA,
    /** Where the area comes from. */
    AREA_SOURCE,
    /** Whether it is sold and delivered. */
    SOLD,
    /** The pseudonym of its owner. */
    OWNER,
    /** What became of the ballot. */
    BALLOT,
    /** The pseudonym of the proxy; empty when the owner voted. */
    PROXY,
    /** Whether the owner authorised the proxy in writing. */
    AUTHORITY,
    /** Whether the proxy works for the property service. */
    STAFF,
    /** Whether it is proven that the ballot was served. */
    SERVED,
    /** Which system a ticket comes from. */
    ORIGIN,
    /** The number of a ticket there. */
    TICKET,
    /** What a ticket is about, in a line. */
    HEADING,
    /** What is reported. */
    FACTS,
    /** What is asked for. */
    WISH,
    /** When it was received there. */
    RECEIVED,
    /** Until when an answer is expected there; may be empty. */
    ANSWER_BY
}
