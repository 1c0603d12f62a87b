package org.lianxi.bpmn.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.Processes;
import org.lianxi.meeting.whistle.WhistleId;
import org.lianxi.meeting.whistle.WhistleWorkflow;

/**
 * Tells the process {@code whistle-call} what has happened to the call of a department; its business key is the call's id.
 *
 * <p>Facts: {@value #DEPARTMENT}, {@value #COMMUNITY}, {@value #STREET} and the limits {@value #ANSWER_BY},
 * {@value #ON_SITE_BY}, {@value #HANDLE_BY} and {@value #REPORT_BY} from the start, the limits anew when a dispute is
 * rejected; {@value #DISPUTED} and {@value #REFUSED} with each answer; {@value #ADJUDICATE_BY} with a dispute;
 * {@value #UPHELD} with its adjudication.
 */
@ApplicationScoped
class WhistleCallProcess implements WhistleWorkflow {

    static final String ID = "whistle-call";

    static final String ANSWER_WHISTLE = "answerWhistle";
    static final String ADJUDICATE_WHISTLE = "adjudicateWhistle";
    static final String HANDLE_WHISTLE = "handleWhistle";
    static final String EVALUATE_WHISTLE = "evaluateWhistle";
    static final String REPORT_TO_DISTRICT = "reportToDistrict";
    static final String MARK_WHISTLE_UNANSWERED = "markWhistleUnanswered";
    static final String MARK_WHISTLE_LATE = "markWhistleLate";

    static final String DEPARTMENT = "department";
    static final String COMMUNITY = "community";
    static final String STREET = "street";
    static final String ANSWER_BY = "answerBy";
    static final String ON_SITE_BY = "onSiteBy";
    static final String HANDLE_BY = "handleBy";
    static final String ADJUDICATE_BY = "adjudicateBy";
    static final String REPORT_BY = "reportBy";
    static final String DISPUTED = "disputed";
    static final String REFUSED = "refused";
    static final String UPHELD = "upheld";

    private final Processes processes;

    @Inject
    WhistleCallProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void raised(WhistleId whistle, Callee callee, Limits limits) {
        Facts facts = Facts.none()
                .and(DEPARTMENT, callee.department().value())
                .and(COMMUNITY, callee.community().value())
                .and(STREET, callee.street().value());
        processes.start(ID, whistle.value(), with(facts, limits));
    }

    @Override
    public void accepted(WhistleId whistle) {
        processes.complete(open(whistle, ANSWER_WHISTLE), answer(false, false));
    }

    @Override
    public void disputed(WhistleId whistle, Instant adjudicateBy) {
        processes.complete(open(whistle, ANSWER_WHISTLE), answer(true, false).and(ADJUDICATE_BY, adjudicateBy));
    }

    @Override
    public void refused(WhistleId whistle, Instant reportBy) {
        processes.complete(open(whistle, ANSWER_WHISTLE), answer(false, true).and(REPORT_BY, reportBy));
    }

    @Override
    public void rejected(WhistleId whistle, Limits limits) {
        processes.complete(open(whistle, ADJUDICATE_WHISTLE), with(Facts.none().and(UPHELD, false), limits));
    }

    @Override
    public void upheld(WhistleId whistle) {
        processes.complete(open(whistle, ADJUDICATE_WHISTLE), Facts.none().and(UPHELD, true));
    }

    @Override
    public void handled(WhistleId whistle) {
        processes.complete(open(whistle, HANDLE_WHISTLE), Facts.none());
    }

    @Override
    public void evaluated(WhistleId whistle) {
        processes.complete(open(whistle, EVALUATE_WHISTLE), Facts.none());
    }

    @Override
    public void reported(WhistleId whistle) {
        processes.complete(open(whistle, REPORT_TO_DISTRICT), Facts.none());
    }

    private static Facts with(Facts facts, Limits limits) {
        return facts.and(ANSWER_BY, limits.answerBy())
                .and(ON_SITE_BY, limits.onSiteBy())
                .and(HANDLE_BY, limits.handleBy())
                .and(REPORT_BY, limits.reportBy());
    }

    private static Facts answer(boolean disputed, boolean refused) {
        return Facts.none().and(DISPUTED, disputed).and(REFUSED, refused);
    }

    private static OpenTask open(WhistleId whistle, String key) {
        return new OpenTask(ID, whistle.value(), key);
    }
}
