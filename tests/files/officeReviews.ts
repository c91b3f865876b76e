import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Answer = 'accept' | 'reject' | 'leave';

export interface Review {
  readonly path: string;
  readonly answer: Answer;
}

const COMMANDS: Readonly<Record<Answer, string>> = {
  accept: '.uno:AcceptAllTrackedChanges',
  reject: '.uno:RejectAllTrackedChanges',
  leave: '',
};

/** The text that LibreOffice has of each file after it has answered all tracked changes in it. */
export function textsReviewed(reviews: readonly Review[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sla-studio-review-'));
  try {
    const texts = reviews.map((_, index) => join(folder, `${index}.txt`));
    const calls = reviews.map(({ path, answer }, index) => {
      const [from, to] = [path, texts[index] ?? ''].map((file) => pathToFileURL(file).href);
      return `Review "${from}", "${COMMANDS[answer]}", "${to}"`;
    });
    // The first start makes the profile, and would put its own library in the place of this one.
    startOffice(folder, ['--terminate_after_init'], 80_000);
    const library = join(folder, 'user/basic/Standard');
    writeFileSync(join(library, 'script.xlb'), MODULES);
    writeFileSync(join(library, 'Reviews.xba'), moduleWith(calls));
    startOffice(folder, ['macro:///Standard.Reviews.All'], 80_000 + 20_000 * reviews.length);
    return texts.map((text) => readFileSync(text, 'utf8').replace(/^\uFEFF/, ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function startOffice(profile: string, wishes: readonly string[], timeout: number): void {
  const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  execFileSync('soffice', [settings, '--headless', '--norestore', ...wishes], { stdio: 'ignore', timeout });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const LIBRARY = 'xmlns:library="http://openoffice.org/2000/library"';

const MODULES = `${HEAD}
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library ${LIBRARY} library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Reviews"/>
</library:library>`;

function moduleWith(calls: readonly string[]): string {
  const basic = `
Sub All
  ${calls.join('\n  ')}
  StarDesktop.terminate()
End Sub

Sub Review(source As String, answer As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim text(1) As New com.sun.star.beans.PropertyValue
  text(0).Name = "FilterName"
  text(0).Value = "Text (encoded)"
  text(1).Name = "FilterOptions"
  text(1).Value = "UTF8,LF"
  contract = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  If answer <> "" Then
    helper = createUnoService("com.sun.star.frame.DispatchHelper")
    helper.executeDispatch(contract.CurrentController.Frame, answer, "", 0, Array())
  End If
  contract.TextFields.refresh()
  contract.storeToURL(target, text())
  contract.close(True)
End Sub
`;
  const escaped = basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `${HEAD}
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Reviews" script:language="StarBasic">${escaped}</script:module>`;
}
