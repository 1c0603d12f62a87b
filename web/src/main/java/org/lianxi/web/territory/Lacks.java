package org.lianxi.web.territory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianxi.committee.territory.CompoundFlags;

/** What an old compound can lack, as it is ticked on a form. */
public enum Lacks {
    SERVICE,
    MANAGER,
    PROTECTION;

    static CompoundFlags flags(Collection<String> ticked) {
        return new CompoundFlags(
                ticked.contains(SERVICE.name()), ticked.contains(MANAGER.name()), ticked.contains(PROTECTION.name()));
    }

    static List<String> ticked(CompoundFlags flags) {
        return Stream.of(
                        Optional.of(SERVICE).filter(each -> flags.noService()),
                        Optional.of(MANAGER).filter(each -> flags.noManager()),
                        Optional.of(PROTECTION).filter(each -> flags.noProtection()))
                .flatMap(Optional::stream)
                .map(Lacks::name)
                .toList();
    }
}
