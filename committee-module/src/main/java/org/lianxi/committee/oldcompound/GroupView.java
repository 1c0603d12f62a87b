package org.lianxi.committee.oldcompound;

import java.util.List;
import org.lianxi.committee.territory.CompoundId;

/** Compounds that can be managed together, and the links between them. */
public record GroupView(List<Member> members, List<Link> links, int households) {

    /** One of them. */
    public record Member(CompoundId id, String name, int households) {}

    /** Two that lie near enough; 0 metres is a shared boundary. */
    public record Link(CompoundId one, CompoundId other, int metres) {}

    public GroupView {
        members = List.copyOf(members);
        links = List.copyOf(links);
    }
}
