package org.lianxi.committee.territory;

import java.util.List;
import java.util.stream.Collectors;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The compound cannot move to another community before its open meetings and tasks are finished. */
public final class CompoundHasOpenBusiness extends Refusal {

    private static final String NOTHING = "-";

    /** Refuses because of these, of which there is at least one. */
    public CompoundHasOpenBusiness(CompoundId compound, String name, List<OpenBusiness.Item> items) {
        super(
                Kind.RULE,
                "compound " + compound,
                name,
                titles(items, OpenBusiness.Sort.MEETING),
                titles(items, OpenBusiness.Sort.TASK));
    }

    private static String titles(List<OpenBusiness.Item> items, OpenBusiness.Sort sort) {
        List<String> titles = items.stream()
                .filter(each -> each.sort() == sort)
                .map(OpenBusiness.Item::title)
                .toList();
        return titles.isEmpty() ? NOTHING : titles.stream().collect(Collectors.joining("”、“", "“", "”"));
    }
}
