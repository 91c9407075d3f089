package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.CHANNEL_CODE;
import static it.apsis.statistical.ActivityQuestions.CHANNEL_NAME;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.finding.Suggestion;
import it.apsis.statistical.ActivityCode.Channel;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Check;
import it.apsis.validation.EditionValue;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who carries an activity out: a finer code where there is one, and a name that fits the code. */
final class ChannelRules {
    private static final List<String> GOVERNMENTS = List.of("11000", "12000");

    private static final EditionValue<Channels> CHANNELS =
            EditionValue.of((form, reference) -> Channels.of(form, reference.codeLists()));

    private ChannelRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("legacy_channel_code").needs(CHANNEL_CODE).check(ChannelRules::legacy),
                ActivityRule.of("channel_name_code_mismatch").check(ChannelRules::nameMismatch));
    }

    private static Check<ActivityRow> legacy(RuleContext context) {
        CodeList list = context.codeLists().list("channels");
        Map<String, List<CodeEntry>> finer = new HashMap<>();
        for (String government : GOVERNMENTS) {
            List<CodeEntry> children = list.children(government, context.flowYear());
            if (!children.isEmpty()) {
                finer.put(government, children);
            }
        }
        return finer.isEmpty()
                ? Check.none()
                : (row, out) -> {
                    Channel channel = row.activity().channelCode();
                    List<CodeEntry> codes = channel == null ? null : finer.get(channel.value());
                    if (codes != null) {
                        out.report(Raised.at(CHANNEL_CODE.key())
                                .with(
                                        "finer_codes",
                                        codes.stream().map(CodeEntry::code).toList())
                                .suggesting(
                                        codes.stream().map(Answers::suggestion).toList()));
                    }
                };
    }

    private static Check<ActivityRow> nameMismatch(RuleContext context) {
        Channels channels = CHANNELS.in(context);
        ChannelNames names = new ChannelNames(channels);
        return (row, out) -> {
            String name = row.activity().channelName();
            Channels.Facts channel = channels.find(row.activity().channelCode());
            if (name == null || channel == null) {
                return;
            }
            List<Suggestion> others = names.others(name, channel);
            if (!others.isEmpty()) {
                out.report(Raised.at(CHANNEL_CODE.key(), CHANNEL_NAME.key())
                        .with(CHANNEL_NAME.key(), name)
                        .with(CHANNEL_CODE.key(), channel.code())
                        .suggesting(others));
            }
        };
    }
}
