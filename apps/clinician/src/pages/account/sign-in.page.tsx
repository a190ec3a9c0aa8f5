import { wantedAfterSignIn } from '@stepwell/web/session/return-path';
import { SignInForm } from '@stepwell/web/session/sign-in-form';
import { PlainPage } from '@stepwell/web/ui/plain-page';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';

/** Sign in with e-mail address and password; leads back to the page that was asked for. */
export function SignInPage() {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const history = useHistory();
  return (
    <PlainPage product={t('product')} title={tWeb('signIn.title')}>
      <SignInForm
        forgotHref={urls.forgotPassword}
        onSignedIn={() => history.push(wantedAfterSignIn(history.location.search))}
      />
    </PlainPage>
  );
}
