// Takes .h5p files in as a site does that runs Lumi's server, and gives what it keeps of them.
// given: {libraries: [{about, semantics}], files: [base64]}
const fs = require("fs"), os = require("os"), path = require("path");
const H5P = require("@lumieducation/h5p-server");

const base = fs.mkdtempSync(path.join(os.tmpdir(), "h5p-"));
try {
    for (const folder of ["libraries", "temporary", "content"]) fs.mkdirSync(path.join(base, folder));
    for (const {about, semantics} of given.libraries) {
        const named = `${about.machineName}-${about.majorVersion}.${about.minorVersion}`;
        const folder = path.join(base, "libraries", named);
        fs.mkdirSync(folder);
        fs.writeFileSync(path.join(folder, "library.json"), JSON.stringify(about));
        fs.writeFileSync(path.join(folder, "semantics.json"), JSON.stringify(semantics));
    }
    const config = new H5P.H5PConfig(new H5P.fsImplementations.InMemoryStorage());
    const editor = H5P.fs(config, ...["libraries", "temporary", "content"].map(folder => path.join(base, folder)));
    const user = {id: "1", name: "Teacher", email: "teacher@example.org", type: "local"};
    const kept = [];
    for (const file of given.files) {
        try {
            const taken = await editor.uploadPackage(Buffer.from(file, "base64"), user);
            const main = "H5P.QuestionSet 1.21";
            const id = await editor.saveOrUpdateContent(undefined, taken.parameters, taken.metadata, main, user);
            const content = await editor.getContent(id, user);
            kept.push({about: content.h5p, content: content.params.params});
        } catch (error) {
            kept.push({error: [error.message, ...(error.getErrors ? error.getErrors().map(String) : [])].join("; ")});
        }
    }
    return kept;
} finally {
    fs.rmSync(base, {recursive: true});
}
