package org.lianxi.web.operate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.bpmn.consistency.CheckConsistency;
import org.lianxi.bpmn.consistency.ConsistencyReport;
import org.lianxi.bpmn.consistency.Difference;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What the domain says beside what the processes say, by the last check, and making another one. */
@Named
@RequestScoped
public class ConsistencyPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private CheckConsistency check;

    @Inject
    private Notices notices;

    private int number = 1;
    private @Nullable ConsistencyReport report;

    /** Refuses who may not read it before anything is written. */
    public void load() {
        report();
    }

    /** Looks now. */
    public String check() {
        check.check(signedIn.person());
        notices.say("operate", "consistency.done");
        return "/operate/consistency?faces-redirect=true";
    }

    private Optional<ConsistencyReport> report() {
        if (report == null) {
            check.last(signedIn.person()).ifPresent(last -> report = last);
        }
        return Optional.ofNullable(report);
    }

    public boolean isMade() {
        return report().isPresent();
    }

    public Optional<Instant> getAt() {
        return report().map(ConsistencyReport::at);
    }

    public int getOpen() {
        return report().map(ConsistencyReport::open).orElse(0);
    }

    public int getRunning() {
        return report().map(ConsistencyReport::running).orElse(0);
    }

    public int getFound() {
        return report().map(ConsistencyReport::found).orElse(0);
    }

    /** One page of the differences. */
    public Page<Difference> getPage() {
        PageRequest request = PageRequest.page(number);
        List<Difference> all = report().map(ConsistencyReport::differences).orElse(List.of());
        return Page.of(
                all.stream().skip(request.offset()).limit(request.rowsToFetch()).toList(), request);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
