package org.orgscore.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.orgscore.occupation.Horizon;
import org.orgscore.occupation.Profile;
import org.orgscore.occupation.Task;
import org.orgscore.occupation.TaskStatus;
import org.orgscore.score.OccupationScore;
import org.orgscore.summary.OccupationProfile;

/**
 * The paragraphs and answers of a profile. Which sentences stand, and what is in them, follows from the occupation's own
 * tasks, tools, wages and moves.
 */
final class ProfileText {
    private static final double SPLIT_WORK = 0.38;
    private static final double MIXED_WORK = 0.25;
    private static final double MOSTLY_PEOPLE = 0.5;
    private static final double WIDE_WAGES = 2.4;

    private final ReportTexts texts;
    private final OccupationProfile profile;
    private final List<Task> byWeight;

    ProfileText(ReportTexts texts, OccupationProfile profile) {
        this.texts = texts;
        this.profile = profile;
        this.byWeight = profile.occupation().tasks().stream()
                .sorted(Comparator.comparingDouble((Task task) -> -task.importance())
                        .thenComparing(Task::number))
                .toList();
    }

    /** A question that such pages are asked, and its answer from the data. */
    record Answer(String question, String answer) {}

    private String name() {
        return profile.occupation().title();
    }

    /** What is going on in this occupation, in two to four paragraphs. */
    List<String> analysis() {
        if (byWeight.isEmpty()) {
            return List.of(texts.get("profile.borrowed", name()));
        }
        List<String> paragraphs = new ArrayList<>();
        List<Task> now = select(TaskStatus.CAN_DO, Horizon.NOW);
        List<Task> soon = byWeight.stream()
                .filter(task -> task.status() == TaskStatus.CAN_DO && task.horizon() != Horizon.NOW)
                .toList();
        List<Task> human = select(TaskStatus.HUMAN_ESSENTIAL);
        List<Task> assists = select(TaskStatus.ASSISTS);
        if (!now.isEmpty()) {
            String rest =
                    now.size() > 1 ? " " + texts.get("profile.now.more", quoted(now.get(1)), reason(now.get(1))) : "";
            paragraphs.add(texts.get("profile.now", quoted(now.get(0)), reason(now.get(0))) + rest);
        } else {
            paragraphs.add(texts.get("profile.now.none", name()));
        }
        if (!assists.isEmpty()) {
            paragraphs.add(texts.get(
                    assists.size() > byWeight.size() / 2 ? "profile.assists.most" : "profile.assists",
                    texts.whole(assists.size()),
                    texts.whole(byWeight.size()),
                    quoted(assists.get(0)),
                    reason(assists.get(0))));
        }
        if (!human.isEmpty()) {
            String key = profile.score().humanShare() >= MOSTLY_PEOPLE ? "profile.human.most" : "profile.human";
            paragraphs.add(texts.get(
                    key, texts.percent(profile.score().humanShare()), quoted(human.get(0)), reason(human.get(0))));
        } else {
            paragraphs.add(texts.get("profile.human.none", name()));
        }
        StringBuilder outlook = new StringBuilder(texts.get(
                spreadKey(profile.score().spread()),
                texts.whole(100 * profile.score().spread())));
        if (!soon.isEmpty()) {
            outlook.append(' ')
                    .append(texts.get(
                            "profile.soon",
                            quoted(soon.get(0)),
                            texts.get("horizon." + soon.get(0).horizon())));
        }
        paragraphs.add(outlook.toString());
        return paragraphs;
    }

    private static String spreadKey(double spread) {
        return spread >= SPLIT_WORK
                ? "profile.spread.wide"
                : spread >= MIXED_WORK ? "profile.spread.some" : "profile.spread.narrow";
    }

    /** The five questions. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer(texts.get("faq.replace", name()), replace()));
        answers.add(new Answer(texts.get("faq.tools", name()), tools()));
        answers.add(new Answer(texts.get("faq.wages", name()), wages()));
        answers.add(new Answer(texts.get("faq.skills", name()), skills()));
        answers.add(new Answer(texts.get("faq.many", name()), many()));
        return answers;
    }

    private String replace() {
        var score = profile.score();
        if (score.tasks() == 0) {
            return texts.get("profile.borrowed", name());
        }
        List<Task> human = select(TaskStatus.HUMAN_ESSENTIAL);
        String key = score.score() >= 60
                ? "faq.replace.high"
                : score.score() >= 30 ? "faq.replace.middle" : "faq.replace.low";
        String answer =
                texts.get(key, canDo(score), texts.whole(score.score()), texts.percent(profile.percentile() / 100.0));
        return human.isEmpty() ? answer : answer + " " + texts.get("faq.replace.human", quoted(human.get(0)));
    }

    private String canDo(OccupationScore score) {
        int now = score.tasksCanDoNow();
        String key = score.tasksCanDo() == 0
                ? "faq.cando.none"
                : now == score.tasksCanDo() ? "faq.cando.all" : now == 0 ? "faq.cando.later" : "faq.cando";
        return texts.get(key, texts.whole(score.tasksCanDo()), texts.whole(score.tasks()), texts.whole(now));
    }

    private String tools() {
        List<Profile.Tool> tools = profile.profile().tools();
        if (tools.isEmpty()) {
            return texts.get("faq.tools.none");
        }
        return tools.stream()
                .map(tool -> texts.get("faq.tools.one", tool.name(), tool.use()))
                .collect(Collectors.joining(" "));
    }

    private String wages() {
        var wage = profile.occupation().wage();
        if (wage.medianUsd().isEmpty()) {
            return texts.get("faq.wages.none");
        }
        StringBuilder answer = new StringBuilder(texts.get(
                "faq.wages.median",
                texts.dollars(wage.medianUsd().getAsDouble()),
                usd(wage.meanUsd()),
                usd(wage.p10Usd()),
                usd(wage.p90Usd())));
        double spread = wage.p90Usd().orElse(1) / Math.max(1, wage.p10Usd().orElse(1));
        answer.append(' ')
                .append(texts.get(
                        spread > WIDE_WAGES ? "faq.wages.wide" : "faq.wages.narrow",
                        texts.oneDecimal(Math.max(1.0, spread))));
        profile.moves().stream()
                .filter(move -> move.target().wage().medianUsd().isPresent())
                .max(Comparator.comparingDouble(
                        move -> move.target().wage().medianUsd().getAsDouble()))
                .filter(move -> move.target().wage().medianUsd().getAsDouble()
                        > wage.medianUsd().getAsDouble())
                .ifPresent(move -> answer.append(' ')
                        .append(texts.get(
                                "faq.wages.move",
                                move.target().title(),
                                texts.dollars(move.target().wage().medianUsd().getAsDouble()
                                        - wage.medianUsd().getAsDouble()))));
        return answer.toString();
    }

    private String skills() {
        List<Task> human = select(TaskStatus.HUMAN_ESSENTIAL);
        List<Task> keep = human.isEmpty() ? select(TaskStatus.ASSISTS) : human;
        if (keep.isEmpty()) {
            return texts.get("faq.skills.none");
        }
        String list = keep.stream().limit(3).map(this::quoted).collect(Collectors.joining(texts.get("list.separator")));
        String hot = profile.profile().technologies().stream()
                .filter(Profile.Technology::inDemand)
                .limit(3)
                .map(Profile.Technology::name)
                .collect(Collectors.joining(", "));
        return texts.get(human.isEmpty() ? "faq.skills.assists" : "faq.skills.human", list)
                + (hot.isEmpty() ? "" : " " + texts.get("faq.skills.tech", hot));
    }

    private String many() {
        double employment = profile.occupation().employmentSoc();
        if (employment == 0) {
            return texts.get("faq.many.none");
        }
        double weight = profile.occupation().employmentWeight();
        boolean shared = Math.abs(weight - employment) > 1;
        return texts.get(
                        "faq.many.soc",
                        texts.whole(employment),
                        profile.occupation().soc())
                + (shared ? " " + texts.get("faq.many.share", texts.whole(weight)) : "");
    }

    private List<Task> select(TaskStatus status) {
        return byWeight.stream().filter(task -> task.status() == status).toList();
    }

    private List<Task> select(TaskStatus status, Horizon horizon) {
        return select(status).stream().filter(task -> task.horizon() == horizon).toList();
    }

    private String quoted(Task task) {
        return texts.get("quoted", FirstPage.lowerFirst(task.text()));
    }

    private static String reason(Task task) {
        String text = task.rationale().strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private String usd(OptionalDouble amount) {
        return amount.isPresent() ? texts.dollars(amount.getAsDouble()) : texts.get("wage.withheld");
    }
}
