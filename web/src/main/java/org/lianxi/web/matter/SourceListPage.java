package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.source.SourceFilter;
import org.lianxi.meeting.source.SourceLine;
import org.lianxi.meeting.source.SourceViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.PageNumber;
import org.lianxi.web.page.Texts;
import org.lianxi.web.place.CompoundFilter;
import org.lianxi.web.security.SignedIn;

/** Who outside waits for an answer, the soonest limit first. */
@Named
@RequestScoped
public class SourceListPage {

    @Inject
    private SourceViews sources;

    @Inject
    private CompoundFilter compounds;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable Page<SourceLine> found;

    /** Reads the list before anything is written. */
    public void load() {
        found = sources.page(
                signedIn.person(),
                new SourceFilter(origins(), compounds.chosen(), !isAll()),
                PageRequest.page(PageNumber.in(asked)));
    }

    /** What the filter leaves. */
    public Page<SourceLine> getFound() {
        return found == null ? Page.empty(PageRequest.first()) : found;
    }

    /** The origins from which somebody outside waits. */
    public List<SelectItem> getOrigins() {
        ResourceBundle texts = Texts.of("matter", signedIn.locale());
        return Arrays.stream(MatterOrigin.values())
                .filter(MatterOrigin::isSheltered)
                .map(each -> new SelectItem(each.name(), texts.getString("origin." + each)))
                .toList();
    }

    private Set<MatterOrigin> origins() {
        return Arrays.stream(MatterOrigin.values())
                .filter(each -> each.isSheltered() && each.name().equals(getOrigin()))
                .collect(Collectors.toSet());
    }

    public String getOrigin() {
        return asked.find("origin").orElse("");
    }

    /** Whether those with an answer are shown too. */
    public boolean isAll() {
        return asked.find("all").isPresent();
    }
}
