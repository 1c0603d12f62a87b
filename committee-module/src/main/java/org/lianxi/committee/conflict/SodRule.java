package org.lianxi.committee.conflict;

/** The rules of DOMAIN §2.4. Each has a text that explains it, in every language of the product. */
public enum SodRule {
    /** Who executes a task does not say that it is done. */
    SOD_01,
    /** A post in a company excludes from every item that obliges, pays, evaluates or compares it. */
    SOD_02,
    /** No direct interest of an owners' delegate in the company: declared, with a date. */
    SOD_03,
    /** No dealings with the company that could affect impartiality. */
    SOD_04,
    /** The company's staff are nobody's proxies in owners' votes. */
    SOD_05,
    /** No substitutes in the owners' own committee; a named delegate in the joint meeting. */
    SOD_06,
    /** What the owners' assembly must decide is decided by nobody else. */
    SOD_07,
    /** One hat per meeting. */
    SOD_08,
    /** Who is recused is not counted. */
    SOD_09,
    /** Three administrators, three persons, no business rights. */
    SOD_10,
    /** An overridden route has a reason that all see, and is never that of a reserved matter. */
    SOD_11,
    /** The street returns a community's records, and never edits them. */
    SOD_12,
    /** A department's task for a residents' committee cites the approved list. */
    SOD_13,
    /** A decision of the owners is annulled by the government alone; the product only records it. */
    SOD_14;

    /** As DOMAIN writes it: {@code SOD-02}. */
    public String code() {
        return name().replace('_', '-');
    }
}
