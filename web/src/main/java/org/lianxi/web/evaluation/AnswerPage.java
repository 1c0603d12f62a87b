package org.lianxi.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.evaluation.AnswerEvaluation;
import org.lianxi.meeting.evaluation.Degree;
import org.lianxi.meeting.evaluation.EvaluationReason;
import org.lianxi.meeting.evaluation.EvaluationToken;
import org.lianxi.meeting.evaluation.EvaluationWindowClosed;
import org.lianxi.meeting.evaluation.Reply;
import org.lianxi.meeting.evaluation.Satisfaction;
import org.lianxi.meeting.evaluation.SlipUsed;
import org.lianxi.meeting.evaluation.UnknownSlip;

/** What a slip opens: the question, or in plain words why there is none. Nobody signs in here. */
@Named
@RequestScoped
public class AnswerPage {

    private static final int TOO_MANY = 429;
    private static final int GONE = 410;

    @Inject
    private AnswerEvaluation answerEvaluation;

    @Inject
    private GuessLimit guesses;

    @Inject
    private OpenedSlip slip;

    @Inject
    private HttpServletRequest request;

    private String token = "";
    private AnswerEvaluation.@Nullable Question question;
    private String problem = "";

    private @Nullable Satisfaction level;
    private EvaluationReason[] chosen = {};
    private String remark = "";
    private String satisfaction = "";
    private String safety = "";
    private String environment = "";
    private String civility = "";
    private String convenience = "";

    /** Finds out what the slip asks about. */
    public void load() {
        if (token.isEmpty()) {
            token = slip.token();
        }
        if (token.isEmpty()) {
            problem = "type";
            return;
        }
        String visitor = request.getRemoteAddr();
        try {
            question = answerEvaluation.ask(new EvaluationToken(token));
        } catch (UnknownSlip e) {
            tellWrong(visitor);
        } catch (SlipUsed e) {
            tell("used", GONE);
        } catch (EvaluationWindowClosed e) {
            tell("closed", GONE);
        }
    }

    /** Who has a slip gets in even from where others guess: behind one proxy all visitors look the same. */
    private void tellWrong(String visitor) {
        if (guesses.isExceededBy(visitor)) {
            tell("many", TOO_MANY);
            return;
        }
        guesses.wrongBy(visitor);
        tell("unknown", HttpServletResponse.SC_NOT_FOUND);
    }

    private void tell(String what, int status) {
        problem = what;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }

    /** Counts the answer. */
    public String send() {
        answerEvaluation.answer(
                new EvaluationToken(token),
                new Reply(Optional.ofNullable(level), Set.copyOf(Arrays.asList(chosen)), remark, degrees()));
        return "/evaluation/answered?faces-redirect=true";
    }

    private Map<Degree, Integer> degrees() {
        Map<Degree, String> given = Map.of(
                Degree.SATISFACTION, satisfaction,
                Degree.SAFETY, safety,
                Degree.ENVIRONMENT, environment,
                Degree.CIVILITY, civility,
                Degree.CONVENIENCE, convenience);
        return given.entrySet().stream()
                .filter(each -> each.getValue().matches("[0-9]"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> Integer.valueOf(each.getValue()),
                        (one, other) -> one,
                        () -> new EnumMap<>(Degree.class)));
    }

    /** No choice arrives as null. */
    private static String mark(@Nullable String chosen) {
        return Optional.ofNullable(chosen).orElse("");
    }

    public AnswerEvaluation.@Nullable Question getQuestion() {
        return question;
    }

    /** Why nothing is asked; empty when something is. */
    public String getProblem() {
        return problem;
    }

    public List<Satisfaction> getLevels() {
        return List.of(Satisfaction.values());
    }

    public List<EvaluationReason> getReasons() {
        return List.of(EvaluationReason.values());
    }

    public List<String> getMarks() {
        return List.of("5", "4", "3", "2", "1");
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public @Nullable Satisfaction getLevel() {
        return level;
    }

    public void setLevel(@Nullable Satisfaction level) {
        this.level = level;
    }

    public EvaluationReason[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(EvaluationReason[] chosen) {
        this.chosen = chosen.clone();
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(@Nullable String satisfaction) {
        this.satisfaction = mark(satisfaction);
    }

    public String getSafety() {
        return safety;
    }

    public void setSafety(@Nullable String safety) {
        this.safety = mark(safety);
    }

    public String getEnvironment() {
        return environment;
    }

    public void setEnvironment(@Nullable String environment) {
        this.environment = mark(environment);
    }

    public String getCivility() {
        return civility;
    }

    public void setCivility(@Nullable String civility) {
        this.civility = mark(civility);
    }

    public String getConvenience() {
        return convenience;
    }

    public void setConvenience(@Nullable String convenience) {
        this.convenience = mark(convenience);
    }
}
