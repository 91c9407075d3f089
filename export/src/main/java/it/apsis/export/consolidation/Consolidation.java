package it.apsis.export.consolidation;

import it.apsis.campaign.Campaign;
import it.apsis.deadline.Deadline;
import it.apsis.entity.EntityKind;
import it.apsis.export.ReturnFormats;
import it.apsis.export.dcat.Publication;
import it.apsis.export.national.NationalFigures;
import it.apsis.export.workbook.ConsolidatedWorkbook;
import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import it.apsis.reference.ReferenceData;
import it.apsis.register.CampaignState;
import it.apsis.register.Coverage;
import it.apsis.register.RegisterEntry;
import it.apsis.register.Submission;
import it.apsis.register.SubmissionCheck;
import it.apsis.register.SubmissionRegister;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the national files of a campaign from a folder of returns. Immutable and thread-safe; the same folder gives the
 * same bytes, however many threads check it.
 */
public final class Consolidation {
    private final int flowYear;
    private final Deadline deadline;
    private final ReferenceData reference;
    private final ReturnChecker checker;
    private final ImmutableConsolidationSettings settings;

    private Consolidation(
            int flowYear,
            Deadline deadline,
            ReferenceData reference,
            ReturnChecker checker,
            ImmutableConsolidationSettings settings) {
        this.flowYear = flowYear;
        this.deadline = deadline;
        this.reference = reference;
        this.checker = checker;
        this.settings = settings;
    }

    /**
     * A consolidation in English, with the installed formats, in one thread, of which nobody is told.
     *
     * @param flowYear the calendar year of the flows, one that {@linkplain StatisticalSurvey#hasForm has a form}
     * @param deadline by when returns had to come
     * @param reference code lists, bodies and campaigns; without a campaign of the year, no body counts as invited
     * @param checker checks the returns
     * @return the consolidation
     * @throws IllegalArgumentException where there is no form of that year
     * @throws NullPointerException where the deadline, the reference data or the checker is null
     */
    public static Consolidation of(int flowYear, Deadline deadline, ReferenceData reference, ReturnChecker checker) {
        return new Consolidation(
                StatisticalSurvey.form(flowYear).flowYear(),
                Objects.requireNonNull(deadline, "deadline"),
                Objects.requireNonNull(reference, "reference"),
                Objects.requireNonNull(checker, "checker"),
                ImmutableConsolidationSettings.builder()
                        .formats(ReturnFormats.installed())
                        .build());
    }

    /**
     * The same with other formats.
     *
     * @param formats the formats in which returns are read
     * @return another consolidation
     */
    public Consolidation withFormats(ReturnFormats formats) {
        return with(settings.withFormats(formats));
    }

    /**
     * The same in another language.
     *
     * @param language the language of report, draft and reasons
     * @return another consolidation
     */
    public Consolidation withLanguage(Language language) {
        return with(settings.withLanguage(language));
    }

    /**
     * The same with several threads.
     *
     * @param threads how many files are checked at the same time, from 1
     * @return another consolidation
     * @throws IllegalArgumentException where it is less than 1
     */
    public Consolidation withThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread checks files: " + threads);
        }
        return with(settings.withThreads(threads));
    }

    /**
     * The same with somebody who is told how far it is.
     *
     * @param progress told after each file
     * @return another consolidation
     */
    public Consolidation withProgress(ConsolidationProgress progress) {
        return with(settings.withProgress(progress));
    }

    /**
     * The same with or without the workbooks for reading, {@code crs.xlsx} and {@code register.xlsx}.
     *
     * @param wanted whether they are written beside the other files; they are where nobody says otherwise
     * @return another consolidation
     */
    public Consolidation withWorkbooks(boolean wanted) {
        return with(settings.withWorkbooks(wanted));
    }

    /**
     * The same with metadata beside the files, {@code dcat.jsonld}, as DCAT-AP_IT has it.
     *
     * @param by who publishes them, where and under which terms
     * @return another consolidation
     */
    public Consolidation withPublication(Publication by) {
        return with(settings.withPublication(by));
    }

    private Consolidation with(ImmutableConsolidationSettings others) {
        return new Consolidation(flowYear, deadline, reference, checker, others);
    }

    /**
     * Reads a folder and writes the files.
     *
     * @param folder the folder with the returns and {@code submissions.csv}
     * @param out the folder to write into, which is made where it is not there; not the one that is read, and none of
     *     the returns lies in it
     * @return what came of it
     * @throws UnusableReturnException where there is no such folder or table, or the table has not the columns, or the
     *     files cannot be written without touching what is read
     * @throws IOException where files cannot be written
     */
    public Consolidated run(Path folder, Path out) throws IOException {
        CampaignFolder campaign = CampaignFolder.open(folder);
        SubmissionTable table = campaign.table();
        List<Filed> filed = Filed.of(table.rows(), campaign, reference.bodies());
        Path target = target(campaign, filed, out);
        FileCheck check = new FileCheck(flowYear, settings.formats(), checker, settings.language());
        List<CheckedFile> checked =
                new FileChecks(check, settings.language(), settings.threads(), settings.progress()).run(filed);
        CampaignState state = register(filed, checked).campaign(flowYear);
        Answers answers = new Answers(state, reference.bodies(), filed, checked);
        NationalFigures figures = NationalFigures.of(flowYear, reference.codeLists());
        NationalFiles files = new NationalFiles(flowYear, target, answers, check);
        List<Proof> proofs = settings.workbooks()
                ? withWorkbook(files, answers, figures, target)
                : files(files, answers, figures, ActivitySink.NONE, () -> {});
        SubmissionCheck submissions = SubmissionCheck.of(ofYear(), reference.bodies());
        Coverage coverage = Coverage.of(state, respondents(), reference.bodies());
        Consolidated consolidated = new Consolidated(
                state,
                coverage,
                figures.report(),
                proofs,
                table.problems(),
                campaign.unnamed(Filed.paths(filed, campaign), target),
                errors(answers, submissions),
                checked.stream().mapToLong(CheckedFile::faults).sum());
        new CampaignFiles(target, reference, settings).write(consolidated, answers, submissions, deadline);
        return consolidated;
    }

    private static List<Proof> files(
            NationalFiles files, Answers answers, NationalFigures figures, ActivitySink readable, Runnable between)
            throws IOException {
        Proof includable = files.write("crs.csv", answers.includable(), figures::add, readable);
        between.run();
        return List.of(includable, files.write("crs-late.csv", answers.late(), figures::addLate, readable));
    }

    private List<Proof> withWorkbook(NationalFiles files, Answers answers, NationalFigures figures, Path target)
            throws IOException {
        Set<String> answered = NationalFiles.answered(answers.includable());
        answered.addAll(NationalFiles.answered(answers.late()));
        List<Proof> proofs = new ArrayList<>();
        new CampaignFiles(target, reference, settings).file("crs.xlsx", out -> {
            ConsolidatedWorkbook workbook =
                    new ConsolidatedWorkbook(out, flowYear, reference.codeLists(), answered, settings.language());
            proofs.addAll(files(files, answers, figures, ActivitySink.of(workbook), workbook::late));
            workbook.finish();
        });
        return proofs;
    }

    private Optional<Campaign> ofYear() {
        return reference.campaigns().find(flowYear);
    }

    private Set<EntityKind> respondents() {
        return ofYear().map(Campaign::respondents).orElse(Set.of());
    }

    private static Path target(CampaignFolder campaign, List<Filed> filed, Path out) throws IOException {
        Path target = Files.createDirectories(out).toRealPath();
        if (target.equals(campaign.root())) {
            throw new UnusableReturnException(new Bilingual(
                    "the folder to write into is the one that is read: name another",
                    "la cartella in cui scrivere è quella che viene letta: indicarne un'altra"));
        }
        for (Filed one : filed) {
            if (one.location().isThere() && one.location().path().startsWith(target)) {
                throw new UnusableReturnException(new Bilingual(
                        "the return " + one.row().file()
                                + " lies in the folder to write into, and could be overwritten: name another folder",
                        "il file " + one.row().file()
                                + " è nella cartella in cui scrivere e potrebbe essere sovrascritto: indicare un'altra"
                                + " cartella"));
            }
        }
        return target;
    }

    private SubmissionRegister register(List<Filed> filed, List<CheckedFile> checked) {
        List<RegisterEntry> entries = new ArrayList<>();
        for (int i = 0; i < filed.size(); i++) {
            Filed one = filed.get(i);
            CheckedFile file = checked.get(i);
            entries.add(Submission.builder()
                    .flowYear(flowYear)
                    .entity(one.entity())
                    .named(one.row().entity())
                    .file(one.row().file())
                    .sha256(file.sha256())
                    .received(one.received())
                    .order(one.row().order())
                    .timing(deadline.decide(one.received()).timing())
                    .content(file.content())
                    .activities(file.activities())
                    .verdict(file.verdict())
                    .reason(file.reason())
                    .build());
        }
        return SubmissionRegister.of(entries);
    }

    private static long errors(Answers answers, SubmissionCheck submissions) {
        long errors = 0;
        for (Answers.Answer one : answers.all()) {
            errors += one.checked().verdict().errors();
            for (Finding finding : submissions.findings(one.registered())) {
                errors += finding.severity() == Severity.ERROR ? 1 : 0;
            }
        }
        return errors;
    }
}
